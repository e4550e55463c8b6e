/** Somebody whom a person blocked, kept under the account blocked. `at` is in milliseconds since the epoch. */
export interface BlockRow {
  readonly blockedAccountId: string
  readonly at: number
}
