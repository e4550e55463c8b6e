import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** Revokes a token: it stops working at once. Revoking it again changes nothing. */
export function revokeAccessToken(state: State, row: AccessTokenRow, env: Env): State {
  if (row.revokedAt !== undefined) return state
  const revoked: AccessTokenRow = { ...row, revokedAt: env.now }
  return { ...state, accessTokens: ownedPut(state.accessTokens, row.accountId, row.id, revoked) }
}
