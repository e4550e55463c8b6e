import { liveAccessTokens } from '../access-tokens/live-access-tokens.ts'
import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { sendMail } from '../mail/send-mail.ts'
import { revokeSessions } from '../sessions/revoke-sessions.ts'
import type { State } from '../state.ts'
import { put, removeAll } from '../table.ts'

/**
 * Gives an account another password (P6.2): every session but `keepSession` ends, codes that were sent for a new password
 * stop working, and the owner gets a notice.
 */
export function setPassword(
  state: State,
  input: { account: AccountRow; passwordHash: string; keepSession: string | undefined },
  env: Env,
): State {
  const { account, passwordHash, keepSession } = input
  const resets = [...state.passwordResets.values()].filter(({ accountId }) => accountId === account.id)
  const set: State = {
    ...state,
    accounts: put(state.accounts, account.id, { ...account, passwordHash }),
    passwordResets: removeAll(
      state.passwordResets,
      resets.map(({ id }) => id),
    ),
  }
  const [ended] = revokeSessions(set, { accountId: account.id, keep: keepSession }, env)
  return sendMail(
    ended,
    { to: account.email, kind: 'password-changed', subject, text: noticeOf(state, account, env) },
    env,
  )
}

const subject = 'Your Pianeojobs password was changed'

function noticeOf(state: State, { id }: AccountRow, { now }: Env): string {
  const tokens = liveAccessTokens(state, id, now).length
  const kept =
    tokens === 0
      ? ''
      : ` Access tokens still work; there are ${tokens}: look through them and revoke what you do not know.`
  return (
    `The password of your Pianeojobs account is another one now, and other devices were signed out.${kept} ` +
    'If that was not you, ask for a new password at once and write to support.'
  )
}
