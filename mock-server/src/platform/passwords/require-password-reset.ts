import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { PasswordResetRow } from './password-reset-row.ts'

/**
 * A reset whose code can still be tried.
 *
 * @throws Refusal `not-found` for one nobody knows, `code-expired` when its code expired or was tried too often.
 */
export function requirePasswordReset({ passwordResets }: State, id: string, now: number): PasswordResetRow {
  const row = passwordResets.get(id)
  if (!row) throw new Refusal('not-found', 'There is no such reset; it may be used or forgotten already.')
  if (row.codeExpiresAt <= now || row.attemptsLeft === 0) {
    throw new Refusal('code-expired', 'The code has expired, or was tried too often. Ask for a new one.')
  }
  return row
}
