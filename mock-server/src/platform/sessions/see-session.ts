import type { State } from '../state.ts'
import { ownedGet, ownedPut } from '../table.ts'
import { minute } from '../time.ts'

/** Notes that a session is used, to the minute, so that reading does not write at each request. */
export function seeSession(state: State, session: { accountId: string; id: string }, now: number): State {
  const row = ownedGet(state.sessions, session.accountId, session.id)
  if (!row || now - row.lastSeenAt < minute) return state
  const sessions = ownedPut(state.sessions, row.accountId, row.id, { ...row, lastSeenAt: now })
  return { ...state, sessions }
}
