import type { ProfileSection, ProfileSectionName, ProfileSections } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** A section of the profile: all of it, whoever may read which entry (P5.2). */
export async function showSection({ client }: Context, section: ProfileSectionName): Promise<ProfileSection> {
  return client.profile.sections.get(section)
}

/** Every section of the profile. */
export async function showSections({ client }: Context): Promise<ProfileSections> {
  return (await client.profile.get()).sections
}

/**
 * Puts these entries in place of a section's; those not named go.
 *
 * @throws ProblemError `validation-failed`, `unknown-field`, `date-order`, `visibility-not-allowed`; `precondition-failed` when it
 * changed between reading and writing.
 */
export async function setSection({ client }: Context, section: ProfileSection): Promise<ProfileSection> {
  const { etag } = await client.profile.sections.get(section.section).withResponse()
  return client.profile.sections.replace(section.section, section, { ifMatch: etag! })
}
