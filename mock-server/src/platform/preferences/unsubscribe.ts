import { setTopic } from '../mail/set-topic.ts'
import { readUnsubscribeToken } from '../mail/unsubscribe-token.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'

/**
 * Ends a topic for whoever the mail with the token went to (P6.7, GDPR 21(3)). Once more changes nothing.
 *
 * @throws Refusal `not-found` for a token nobody signed, `code-expired` when the account is gone.
 */
export function unsubscribe(state: State, token: string): State {
  const known = readUnsubscribeToken(state, token)
  if (!known) throw new Refusal('not-found', 'No mail of this platform holds this token.')
  if (!state.accounts.has(known.accountId)) {
    throw new Refusal('code-expired', 'The account of this mail is gone, and with it every mail to it.')
  }
  return setTopic(state, known.accountId, known.topic, false)
}
