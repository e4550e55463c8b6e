import type { State } from '../state.ts'
import { ownedGet, ownedPut } from '../table.ts'
import { minute } from '../time.ts'

/** Notes that a token is used, to the minute, so that reading does not write at each request. */
export function seeAccessToken(state: State, token: { accountId: string; id: string }, now: number): State {
  const row = ownedGet(state.accessTokens, token.accountId, token.id)
  if (!row || (row.lastUsedAt !== null && now - row.lastUsedAt < minute)) return state
  const accessTokens = ownedPut(state.accessTokens, row.accountId, row.id, { ...row, lastUsedAt: now })
  return { ...state, accessTokens }
}
