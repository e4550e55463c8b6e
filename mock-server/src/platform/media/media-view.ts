import type { Media } from '@pianeojobs/sdk/contract'
import type { ProfileRow } from '../profile/profile-row.ts'
import { instant } from '../time.ts'
import { mediaAudience } from '../visibility/media-audience.ts'
import type { MediaRow } from './media-row.ts'

/** A photo or video as its owner sees it, with who can see it as things stand. */
export function mediaView(media: MediaRow, profile: ProfileRow): Media {
  return {
    ...media,
    strippedMetadata: [...media.strippedMetadata],
    audience: mediaAudience(profile, media),
    createdAt: instant(media.createdAt),
    updatedAt: instant(media.updatedAt),
  }
}
