import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { ownedGet, put } from '../table.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'
import { revokeSession } from './revoke-session.ts'
import { seeSession } from './see-session.ts'
import type { SessionRow } from './session-row.ts'

/** What became of a refresh token. That it was used twice ends the session, so it is an outcome and not a refusal. */
export type Refreshing =
  | { readonly kind: 'refreshed'; readonly session: SessionRow; readonly tokens: IssuedTokens }
  | { readonly kind: 'reused'; readonly session: SessionRow }
  | { readonly kind: 'unknown' | 'expired' | 'revoked' }

/**
 * Exchanges a refresh token, once (RFC 9700 section 4.14.2): a second use means that two hold it, and nobody can tell who
 * is who, so the session ends.
 */
export function refreshSession(state: State, refreshToken: string, env: Env): readonly [State, Refreshing] {
  const key = digest(refreshToken)
  const token = state.tokens.get(key)
  const session = token && ownedGet(state.sessions, token.accountId, token.sessionId)
  if (token?.kind !== 'refresh' || !session) return [state, { kind: 'unknown' }]
  if (session.revokedAt !== undefined) return [state, { kind: 'revoked' }]
  if (token.usedAt !== undefined) return [revokeSession(state, session, env), { kind: 'reused', session }]
  if (token.expiresAt <= env.now) return [state, { kind: 'expired' }]
  const used = { ...state, tokens: put(state.tokens, key, { ...token, usedAt: env.now }) }
  const [issued, tokens] = issueTokens(seeSession(used, session, env.now), session, env)
  return [issued, { kind: 'refreshed', session, tokens }]
}
