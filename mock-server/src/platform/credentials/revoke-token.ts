import { accessTokenPrefix } from '@pianeojobs/sdk/access-token'
import { findAccessToken } from '../access-tokens/find-access-token.ts'
import { revokeAccessToken } from '../access-tokens/revoke-access-token.ts'
import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import { recordSecurityEvent, type SecurityAct } from '../security/record-security-event.ts'
import { revokeSession } from '../sessions/revoke-session.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'

/**
 * Ends what a token belongs to (RFC 7009): a personal access token, or the session of any other, and keeps from where that
 * was done. Unknown ones change nothing.
 */
export function revokeToken(state: State, token: string, origin: SecurityAct['origin'], env: Env): State {
  if (token.startsWith(accessTokenPrefix)) {
    const row = findAccessToken(state, token)
    if (!row || row.expiresAt <= env.now || row.revokedAt !== undefined) return state
    const act = { kind: 'access_token_revoked', reference: row.id, origin } as const
    return recordSecurityEvent(revokeAccessToken(state, row, env), row.accountId, act, env)
  }
  const row = state.tokens.get(digest(token))
  const session = row && ownedGet(state.sessions, row.accountId, row.sessionId)
  if (!session || session.revokedAt !== undefined) return state
  const act = { kind: 'session_ended', reference: session.id, origin } as const
  return recordSecurityEvent(revokeSession(state, session, env), session.accountId, act, env)
}
