/** When an account was used, and when its owner was reminded that it is not. Instants are milliseconds since the epoch. */
export interface PresenceRow {
  readonly accountId: string
  /** When it was last used, to the day. */
  readonly seenAt: number
  readonly remindedAt?: number
}
