import type { Experience, ExperiencePatch, Organization, Place } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { mergedPlace } from '../profile/merged-place.ts'
import { findExperience } from './find.ts'

/**
 * What to change about an experience. Of its organization and its place, what is not named stays as well; a null address
 * is removed.
 */
export interface ExperienceChange extends Omit<ExperiencePatch, 'organization' | 'location'> {
  readonly organization?: { readonly name?: string; readonly url?: string | null }
  readonly location?: Partial<Place> | null
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
  change: ExperienceChange,
): Promise<Experience> {
  const { experiences } = context.client.profile
  const { id } = await findExperience(context, prefix)
  const { data, etag } = await experiences.get(id).withResponse()
  return experiences.update(id, experiencePatch(change, data), { ifMatch: etag! })
}

/** The patch that `change` is for an experience: organization and place go whole. */
export function experiencePatch(
  { organization, location, ...patch }: ExperienceChange,
  before: Pick<Experience, 'organization' | 'location'>,
): ExperiencePatch {
  return {
    ...patch,
    ...(organization && { organization: mergedOrganization(before.organization, organization) }),
    ...(location !== undefined && { location: mergedPlace(before.location, location) }),
  }
}

function mergedOrganization(
  before: Organization,
  { name = before.name, url = before.url }: NonNullable<ExperienceChange['organization']>,
): Organization {
  return { name, ...(url && { url }) }
}
