import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/** Ends a session: its tokens stop working at once (P3.1). Ending it again changes nothing. */
export function revokeSession(state: State, session: SessionRow, env: Env): State {
  if (session.revokedAt !== undefined) return state
  const row: SessionRow = { ...session, revokedAt: env.now }
  return { ...state, sessions: ownedPut(state.sessions, row.accountId, row.id, row) }
}
