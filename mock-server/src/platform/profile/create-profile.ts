import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { freeHandle } from './free-handle.ts'
import { handleFromName } from './handle-from-name.ts'
import type { ProfileRow } from './profile-row.ts'

interface NewProfile {
  readonly accountId: string
  /** The name of the person in Latin letters. */
  readonly latinName: string
}

/** The empty profile a new account begins with: a handle from the name, and not published (P4.1, GDPR 25(2)). */
export function createProfile(state: State, { accountId, latinName }: NewProfile, env: Env): State {
  const profile: ProfileRow = {
    accountId,
    handle: freeHandle(state, handleFromName(latinName)),
    published: false,
    publishedAt: null,
    headline: null,
    summary: null,
    photoId: null,
    location: null,
    links: [],
    confirmedAt: {},
    audiences: {},
    updatedAt: env.now,
  }
  return { ...state, profiles: put(state.profiles, accountId, profile) }
}
