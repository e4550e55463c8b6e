import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** The personal access tokens of a person that still work. */
export function liveAccessTokens(state: State, accountId: string, now: number): AccessTokenRow[] {
  const rows = [...owned(state.accessTokens, accountId).values()]
  return rows.filter(({ revokedAt, expiresAt }) => revokedAt === undefined && expiresAt > now)
}
