import type { Experience, ExperiencePatch, Organization } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findExperience } from './find.ts'

/** What to change about an experience. Of its organization, what is not named stays as well; a null address is removed. */
export interface ExperienceChange extends Omit<ExperiencePatch, 'organization'> {
  readonly organization?: { readonly name?: string; readonly url?: string | null }
}

/**
 * Changes what `change` names of an experience and leaves the rest (P1.3).
 *
 * @throws ExperienceNotFoundError, UsageError as `findExperience` does.
 * @throws ProblemError `precondition-failed` when it changed between reading and writing.
 */
export async function updateExperience(
  context: Context,
  prefix: string,
  { organization, ...patch }: ExperienceChange,
): Promise<Experience> {
  const { experiences } = context.client.profile
  const { id } = await findExperience(context, prefix)
  const { data, etag } = await experiences.get(id).withResponse()
  const merged = organization && mergedOrganization(data.organization, organization)
  return experiences.update(id, { ...patch, ...(merged && { organization: merged }) }, { ifMatch: etag! })
}

function mergedOrganization(
  before: Organization,
  { name = before.name, url = before.url }: NonNullable<ExperienceChange['organization']>,
): Organization {
  return { name, ...(url && { url }) }
}
