import type { MediaPatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { checkAlt } from './check-alt.ts'
import type { MediaRow } from './media-row.ts'
import { requireMedia } from './require-media.ts'

/**
 * Changes what the patch names of what is said of a photo or video.
 *
 * @throws Refusal `not-found`, `validation-failed` for a photo without `alt`.
 */
export function changeMedia(
  state: State,
  { accountId, id, patch }: { accountId: string; id: string; patch: MediaPatch },
  env: Env,
): readonly [State, MediaRow] {
  const media: MediaRow = {
    ...requireMedia(state, accountId, id),
    ...nfc(patch),
    ...(patch.caption !== undefined && { caption: nfc(patch.caption) || null }),
    updatedAt: env.now,
  }
  checkAlt(media)
  return [{ ...state, media: ownedPut(state.media, accountId, id, media) }, media]
}
