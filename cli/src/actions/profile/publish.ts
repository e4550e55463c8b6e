import type { Media, Profile, ProfileField, Publication, VisibilityMap } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listMedia } from '../media/list.ts'

/** What publishing would show to everyone. */
export interface PublicationPreview {
  readonly profile: Profile
  readonly media: readonly Media[]
  readonly fields: readonly ProfileField[]
  readonly visibility: VisibilityMap
}

/** Reads what everyone could read if the profile were published now (P4.1). */
export async function previewPublication(context: Context): Promise<PublicationPreview> {
  const { profile } = context.client
  const [own, visibility, media] = await Promise.all([profile.get(), profile.visibility.get(), listMedia(context)])
  return { profile: own, media, fields: visibility.publishes, visibility }
}

/**
 * Publishes the profile, saying that exactly these fields become public (P4.1).
 *
 * @throws ProblemError `validation-failed` when they are others by now, `profile-incomplete` without a headline.
 */
export async function publishProfile({ client }: Context, fields: readonly ProfileField[]): Promise<Publication> {
  return client.profile.publish({ confirmedFields: [...fields] })
}
