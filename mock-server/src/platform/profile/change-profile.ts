import type { ProfilePatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import type { Person } from '../people/person.ts'
import { requirePerson } from '../people/require-person.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet, put } from '../table.ts'
import { freeHandle } from './free-handle.ts'
import { knownPlace } from './known-place.ts'
import type { ProfileRow } from './profile-row.ts'

/**
 * Changes what the patch names of a profile, and notes when each part was given (P5.2, P6.5). What the patch gives as it
 * was counts as confirmed; texts are kept in NFC.
 *
 * @throws Refusal `handle-unavailable` with a `suggestion` when somebody else has the handle, or it is reserved,
 * `validation-failed` when the photo is none of theirs.
 */
export function changeProfile(
  state: State,
  input: { accountId: string; patch: ProfilePatch },
  env: Env,
): readonly [State, Person] {
  const { accountId, patch } = nfc(input)
  const before = requirePerson(state, accountId)
  const { profile } = before
  if (patch.handle !== undefined && patch.handle !== profile.handle) requireFree(state, patch.handle)
  if (patch.photoId) requirePhoto(state, accountId, patch.photoId)
  const changed: ProfileRow = {
    ...profile,
    ...patch,
    ...(patch.summary !== undefined && { summary: patch.summary || null }),
    ...(patch.location !== undefined && { location: knownPlace(patch.location) }),
    updatedAt: env.now,
  }
  const row: ProfileRow = { ...changed, confirmedAt: confirmations(changed, patch, env.now) }
  return [
    { ...state, profiles: put(state.profiles, accountId, row) },
    { ...before, profile: row },
  ]
}

function requireFree(state: State, handle: string): void {
  const suggestion = freeHandle(state, handle)
  if (suggestion === handle) return
  throw new Refusal('handle-unavailable', `The handle ${handle} cannot be had.`, { suggestion })
}

function requirePhoto(state: State, accountId: string, id: string): void {
  if (ownedGet(state.media, accountId, id)?.kind === 'photo') return
  const detail = `photoId is none of your photos: ${id}`
  throw new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'body', pointer: '/photoId', code: 'no-such-photo', detail }],
  })
}

function confirmations(profile: ProfileRow, patch: ProfilePatch, now: number): ProfileRow['confirmedAt'] {
  const confirmedAt = { ...profile.confirmedAt }
  for (const part of Object.keys(patch) as (keyof ProfilePatch)[]) {
    const value = profile[part]
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) delete confirmedAt[part]
    else confirmedAt[part] = now
  }
  return confirmedAt
}
