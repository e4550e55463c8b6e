import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/** A live session of that person; @throws Refusal `not-found` for another's, an ended one, and none alike. */
export function requireSession(state: State, accountId: string, id: string): SessionRow {
  const session = ownedGet(state.sessions, accountId, id)
  if (!session || session.revokedAt !== undefined) throw new Refusal('not-found', 'You have no such session.')
  return session
}
