import { limits } from '../../generated/limits.js'
import { accountByEmail } from '../accounts/account-by-email.ts'
import { emailKey } from '../accounts/email-key.ts'
import type { Env } from '../env.ts'
import { sendMail } from '../mail/send-mail.ts'
import { Refusal } from '../refusal.ts'
import { mintCode } from '../secrets.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { second } from '../time.ts'
import type { PasswordResetRow } from './password-reset-row.ts'

/**
 * Opens a reset of the password of an address and sends it a mail. For an address without an account it opens a decoy, and
 * the mail says so: one document and one mail either way, so that nothing gives away which it was.
 *
 * @throws Refusal `rate-limited` when three codes of the address still work: more would be more tries to guess one.
 */
export function requestPasswordReset(state: State, email: string, env: Env): readonly [State, PasswordResetRow] {
  checkRate(state, email, env.now)
  const accountId = accountByEmail(state, email)?.id ?? null
  const code = mintCode(env)
  const row: PasswordResetRow = {
    id: env.id('rst'),
    email,
    accountId,
    code: accountId === null ? null : code,
    codeExpiresAt: env.now + limits.verificationSeconds * second,
    attemptsLeft: limits.verificationAttempts,
  }
  return [mailed({ ...state, passwordResets: put(state.passwordResets, row.id, row) }, row, env), row]
}

function checkRate({ passwordResets }: State, email: string, now: number): void {
  const ends = [...passwordResets.values()]
    .filter((row) => emailKey(row.email) === emailKey(email) && row.codeExpiresAt > now)
    .map(({ codeExpiresAt }) => codeExpiresAt)
  if (ends.length < limits.passwordResetsPerAddress) return
  const retryAfter = Math.ceil((Math.min(...ends) - now) / second)
  const detail = `${ends.length} codes went to this address already. Use the newest, or wait.`
  throw new Refusal('rate-limited', detail, { retryAfter })
}

function mailed(state: State, { email, code }: PasswordResetRow, env: Env): State {
  if (code === null) {
    const text =
      'Somebody, perhaps you, asked for a new password for this address. It has no Pianeojobs account: try another of your ' +
      'addresses, or sign up. If it was not you, there is nothing to do.'
    return sendMail(
      state,
      { to: email, kind: 'password-reset-unknown', subject: 'You have no Pianeojobs account', text },
      env,
    )
  }
  const minutes = limits.verificationSeconds / 60
  const text =
    `Your code for a new password is ${code}. It works for ${minutes} minutes. If you did not ask for it, ignore this mail: ` +
    'your password stays as it is. Give the code to nobody.'
  return sendMail(
    state,
    { to: email, kind: 'password-reset-code', subject: 'A new Pianeojobs password', text, code },
    env,
  )
}
