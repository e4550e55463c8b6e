import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { AccessTokenRow } from './access-token-row.ts'
import { findAccessToken } from './find-access-token.ts'

/**
 * The personal access token of this text.
 *
 * @throws Refusal `unauthenticated` for one that is mistyped or that nobody knows, `token-revoked` and `token-expired`.
 */
export function usableAccessToken(state: State, token: string, now: number): AccessTokenRow {
  if (!isAccessToken(token)) {
    throw new Refusal('unauthenticated', 'The access token is mistyped or cut off: its check does not fit.')
  }
  const row = findAccessToken(state, token)
  if (!row) throw new Refusal('unauthenticated', 'The request carries an access token that the platform does not know.')
  if (row.revokedAt !== undefined) throw new Refusal('token-revoked', 'This access token was revoked.')
  if (row.expiresAt <= now) throw new Refusal('token-expired', 'This access token expired. Make a new one.')
  return row
}
