import { Refusal } from '../refusal.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/**
 * The live session of an access token.
 *
 * @throws Refusal `unauthenticated` for a token nobody knows, `token-revoked` when its session was ended,
 * `token-expired` after its time.
 */
export function sessionOfToken(state: State, accessToken: string, now: number): SessionRow {
  const token = state.tokens.get(digest(accessToken))
  const session = token && ownedGet(state.sessions, token.accountId, token.sessionId)
  if (token?.kind !== 'access' || !session) {
    throw new Refusal('unauthenticated', 'The request carries no bearer token that the platform knows.')
  }
  if (session.revokedAt !== undefined) throw new Refusal('token-revoked', 'The session of this token was ended.')
  if (token.expiresAt <= now) throw new Refusal('token-expired', 'The access token expired.')
  return session
}
