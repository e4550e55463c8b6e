import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedRemove } from '../table.ts'
import { requireExperience } from './require-experience.ts'
import { touchProfile } from './touch-profile.ts'

/** Removes an experience for everyone (P5.2); @throws Refusal `not-found`. */
export function removeExperience(state: State, { accountId, id }: { accountId: string; id: string }, env: Env): State {
  requireExperience(state, accountId, id)
  return touchProfile({ ...state, experiences: ownedRemove(state.experiences, accountId, [id]) }, accountId, env)
}
