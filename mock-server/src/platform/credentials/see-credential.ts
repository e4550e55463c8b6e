import { seeAccessToken } from '../access-tokens/see-access-token.ts'
import { seeAccount } from '../accounts/see-account.ts'
import { seeSession } from '../sessions/see-session.ts'
import type { State } from '../state.ts'

/**
 * Notes that a session or a personal access token is used, and with it the account; the same state when that was noted
 * already this minute, or today.
 */
export function seeCredential(
  state: State,
  credential: { readonly kind: 'session' | 'device' | 'pat'; readonly accountId: string; readonly id: string },
  now: number,
): State {
  const seen = seeAccount(state, credential.accountId, now)
  return credential.kind === 'pat' ? seeAccessToken(seen, credential, now) : seeSession(seen, credential, now)
}
