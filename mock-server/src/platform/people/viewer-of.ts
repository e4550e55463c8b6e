import { connectionsOf } from '../network/connections-of.ts'
import { isBlocked } from '../network/is-blocked.ts'
import type { State } from '../state.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Person } from './person.ts'

/** As whom an account, or nobody signed in, reads a person; `undefined` where either blocked the other: as nobody (P4.4). */
export function viewerOf(state: State, { account }: Person, readerId: string | undefined): Viewer | undefined {
  if (readerId === undefined) return 'public'
  if (readerId === account.id) return 'self'
  if (isBlocked(state, readerId, account.id)) return undefined
  return connectionsOf(state, readerId).has(account.id) ? 'connection' : 'member'
}
