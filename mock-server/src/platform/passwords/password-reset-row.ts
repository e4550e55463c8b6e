/** A reset of a password that waits for its code. It is kept for every address that asked, whether it has an account or not. */
export interface PasswordResetRow {
  readonly id: string
  readonly email: string
  /** Whose password it sets; `null` when the address has no account: then no code fits. */
  readonly accountId: string | null
  /** The code that was mailed; `null` without an account, and when it was tried too often. */
  readonly code: string | null
  readonly codeExpiresAt: number
  readonly attemptsLeft: number
}
