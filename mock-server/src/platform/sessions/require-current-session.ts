import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/** The session that asks; @throws Refusal `token-revoked` when it was ended after the request began. */
export function requireCurrentSession(state: State, { accountId, id }: { accountId: string; id: string }): SessionRow {
  const session = ownedGet(state.sessions, accountId, id)
  if (!session || session.revokedAt !== undefined) {
    throw new Refusal('token-revoked', 'The session of this token was ended.')
  }
  return session
}
