import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { AccessTokenRow } from './access-token-row.ts'
import { liveAccessTokens } from './live-access-tokens.ts'

/** A working token of that person; @throws Refusal `not-found` for another's, a revoked or expired one, and none alike. */
export function requireAccessToken(state: State, accountId: string, id: string, now: number): AccessTokenRow {
  const row = liveAccessTokens(state, accountId, now).find((one) => one.id === id)
  if (!row) throw new Refusal('not-found', 'You have no such access token.')
  return row
}
