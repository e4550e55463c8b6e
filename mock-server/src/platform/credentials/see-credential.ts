import { seeAccessToken } from '../access-tokens/see-access-token.ts'
import { seeSession } from '../sessions/see-session.ts'
import type { State } from '../state.ts'

/** Notes that a session or a personal access token is used; the same state when that was noted this minute. */
export function seeCredential(
  state: State,
  credential: { readonly kind: 'session' | 'device' | 'pat'; readonly accountId: string; readonly id: string },
  now: number,
): State {
  return credential.kind === 'pat' ? seeAccessToken(state, credential, now) : seeSession(state, credential, now)
}
