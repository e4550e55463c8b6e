import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import { requireCurrentSession } from '../sessions/require-current-session.ts'
import type { State } from '../state.ts'
import { setPassword } from './set-password.ts'

/**
 * Changes the password of somebody who is signed in; the session that asks stays.
 *
 * @throws Refusal `token-revoked` when that session was ended while the new password was derived.
 */
export function changePassword(
  state: State,
  input: { accountId: string; sessionId: string; passwordHash: string },
  env: Env,
): readonly [State, undefined] {
  const { accountId, sessionId, passwordHash } = input
  const account = requireAccount(state, accountId)
  const session = requireCurrentSession(state, { accountId, id: sessionId })
  return [setPassword(state, { account, passwordHash, keepSession: session.id }, env), undefined]
}
