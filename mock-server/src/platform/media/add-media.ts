import type { MediaUpload } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { owned, ownedPut } from '../table.ts'
import { checkAlt } from './check-alt.ts'
import { kindOf } from './clean-media.ts'
import type { CleanedMedia } from './files/cleaned-media.ts'
import type { MediaRow } from './media-row.ts'

export interface NewMedia {
  readonly accountId: string
  readonly id: string
  readonly cleaned: CleanedMedia
  /** Of the cleaned bytes. */
  readonly bytes: number
  readonly sha256: string
  readonly said: Omit<MediaUpload, 'file'>
}

/**
 * Adds a photo or video, behind the others (P1.3); its bytes are the blob of its id.
 *
 * @throws Refusal `validation-failed` for a photo without `alt`, `limit-exceeded`, `media-quota-exceeded`.
 */
export function addMedia(
  state: State,
  { accountId, id, cleaned, bytes, sha256, said }: NewMedia,
  env: Env,
): readonly [State, MediaRow] {
  const { type, width, height, duration, strippedMetadata } = cleaned
  const others = [...owned(state.media, accountId).values()]
  const { alt = null, caption, visibility = null } = nfc(said)
  const kind = kindOf(type)
  checkAlt({ kind, alt })
  checkRoom(others, bytes)
  const media: MediaRow = {
    ...{ id, kind, type, bytes, sha256, width, height, duration, alt, caption: caption || null, visibility },
    order: Math.min(limits.mediaOrder, Math.max(0, ...others.map(({ order }) => order)) + 1),
    strippedMetadata: [...strippedMetadata],
    createdAt: env.now,
    updatedAt: env.now,
  }
  const added = {
    ...state,
    media: ownedPut(state.media, accountId, id, media),
    blobs: ownedPut(state.blobs, accountId, id, { bytes }),
  }
  return [added, media]
}

function checkRoom(others: readonly MediaRow[], bytes: number): void {
  if (others.length >= limits.media) {
    throw new Refusal('limit-exceeded', `There can be ${limits.media} photos and videos.`, { limit: limits.media })
  }
  const used = others.reduce((sum, media) => sum + media.bytes, 0)
  if (used + bytes <= limits.mediaBytes) return
  const detail = `Your photos and videos have ${used} bytes and may have ${limits.mediaBytes}; this has ${bytes} more.`
  throw new Refusal('media-quota-exceeded', detail, { limit: limits.mediaBytes, used })
}
