import { accessTokenPrefix } from '@pianeojobs/sdk/access-token'
import { findAccessToken } from '../access-tokens/find-access-token.ts'
import { revokeAccessToken } from '../access-tokens/revoke-access-token.ts'
import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import { revokeSession } from '../sessions/revoke-session.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'

/** Ends what a token belongs to (RFC 7009): a personal access token, or the session of any other. Unknown ones change nothing. */
export function revokeToken(state: State, token: string, env: Env): State {
  if (token.startsWith(accessTokenPrefix)) {
    const row = findAccessToken(state, token)
    return row && row.expiresAt > env.now ? revokeAccessToken(state, row, env) : state
  }
  const row = state.tokens.get(digest(token))
  const session = row && ownedGet(state.sessions, row.accountId, row.sessionId)
  return session ? revokeSession(state, session, env) : state
}
