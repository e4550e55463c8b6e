import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { Discoverability } from './discoverability-row.ts'

/** Sets who finds a person by their e-mail address. */
export function setDiscoverability(state: State, accountId: string, byEmail: Discoverability): State {
  return { ...state, discoverability: put(state.discoverability, accountId, { accountId, byEmail }) }
}
