import type { Profile, ProfileField, Publication } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What publishing would show to everyone. */
export interface PublicationPreview {
  readonly profile: Profile
  readonly fields: readonly ProfileField[]
}

/** Reads what everyone could read if the profile were published now (P4.1). */
export async function previewPublication({ client }: Context): Promise<PublicationPreview> {
  const [profile, { publishes }] = await Promise.all([client.profile.get(), client.profile.visibility.get()])
  return { profile, fields: publishes }
}

/**
 * Publishes the profile, saying that exactly these fields become public (P4.1).
 *
 * @throws ProblemError `validation-failed` when they are others by now, `profile-incomplete` without a headline.
 */
export async function publishProfile({ client }: Context, fields: readonly ProfileField[]): Promise<Publication> {
  return client.profile.publish({ confirmedFields: [...fields] })
}
