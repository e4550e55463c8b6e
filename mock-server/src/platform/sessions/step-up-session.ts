import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { requireCurrentSession } from './require-current-session.ts'
import type { SessionRow } from './session-row.ts'

/** Notes that the password was given again; @throws Refusal `token-revoked` when the session was ended meanwhile. */
export function stepUpSession(
  state: State,
  session: { accountId: string; id: string },
  env: Env,
): readonly [State, SessionRow] {
  const row: SessionRow = { ...requireCurrentSession(state, session), authAt: env.now }
  return [{ ...state, sessions: ownedPut(state.sessions, row.accountId, row.id, row) }, row]
}
