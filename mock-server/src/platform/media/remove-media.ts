import { dropUnusedBlobs } from '../blobs/drop-unused-blobs.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedRemove, put } from '../table.ts'
import { requireMedia } from './require-media.ts'

/** Removes a photo or video for everyone, from the profile too (P5.2); @throws Refusal `not-found`. */
export function removeMedia(state: State, { accountId, id }: { accountId: string; id: string }, env: Env): State {
  requireMedia(state, accountId, id)
  const profile = state.profiles.get(accountId)!
  const { photoId: _, ...confirmedAt } = profile.confirmedAt
  const without = { ...profile, photoId: null, confirmedAt, updatedAt: env.now }
  const removed = {
    ...state,
    media: ownedRemove(state.media, accountId, [id]),
    profiles: profile.photoId === id ? put(state.profiles, accountId, without) : state.profiles,
  }
  return dropUnusedBlobs(removed, accountId)
}
