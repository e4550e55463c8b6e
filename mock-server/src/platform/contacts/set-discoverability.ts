import type { Discoverability } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { put } from '../table.ts'

/** Sets who finds a person by their e-mail address. */
export function setDiscoverability(state: State, accountId: string, byEmail: Discoverability): State {
  return { ...state, discoverability: put(state.discoverability, accountId, { accountId, byEmail }) }
}
