import type { Audience } from '@pianeojobs/sdk/contract'
import type { MediaRow } from '../media/media-row.ts'
import type { ProfileRow } from '../profile/profile-row.ts'
import { audienceOf } from './audience-of.ts'

/**
 * Who can see a photo or video: whom the person chose for it, or the audience of the photo of the profile and of videos. Any
 * other photo is private until the person says otherwise: nothing is shown merely because it was added.
 */
export function mediaAudience(profile: ProfileRow, { id, kind, visibility }: MediaRow): Audience {
  if (visibility !== null) return visibility
  if (kind === 'video') return audienceOf(profile, 'videos')
  return profile.photoId === id ? audienceOf(profile, 'photo') : 'private'
}
