import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'

/** Notes that a profile changed now. */
export function touchProfile(state: State, accountId: string, env: Env): State {
  const profile = state.profiles.get(accountId)!
  return { ...state, profiles: put(state.profiles, accountId, { ...profile, updatedAt: env.now }) }
}
