import { checkPassword } from '../accounts/check-password.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { requirePasswordReset } from './require-password-reset.ts'
import { setPassword } from './set-password.ts'

/** What became of a code. A wrong one is an outcome, not a refusal: that it was tried must be kept. */
export type ResetOutcome =
  | { readonly kind: 'reset'; readonly accountId: string }
  | { readonly kind: 'wrong_code'; readonly attemptsLeft: number }

/**
 * Tries a code on a reset; the right one sets the password and ends every session. The rules that know the person's name
 * are asked only then: before, they would tell it to whoever tries passwords.
 *
 * @throws Refusal `not-found`, `code-expired`, `password-too-weak`; none of them costs a try.
 */
export function confirmPasswordReset(
  state: State,
  input: { id: string; code: string; password: string; passwordHash: string },
  env: Env,
): readonly [State, ResetOutcome] {
  const row = requirePasswordReset(state, input.id, env.now)
  const account = row.accountId === null ? undefined : state.accounts.get(row.accountId)
  if (!account || row.code !== input.code) {
    const attemptsLeft = row.attemptsLeft - 1
    const tried = { ...row, attemptsLeft, code: attemptsLeft === 0 ? null : row.code }
    return [
      { ...state, passwordResets: put(state.passwordResets, row.id, tried) },
      { kind: 'wrong_code', attemptsLeft },
    ]
  }
  checkPassword(input.password, account)
  const { passwordHash } = input
  return [
    setPassword(state, { account, passwordHash, keepSession: undefined }, env),
    { kind: 'reset', accountId: account.id },
  ]
}
