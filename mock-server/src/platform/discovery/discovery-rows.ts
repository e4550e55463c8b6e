/** The key of an epoch (RFC 9497), gone when the epoch is over. Instants are milliseconds since the epoch of time. */
export interface DiscoveryKeyRow {
  /** The number of the epoch. */
  readonly id: string
  readonly endsAt: number
  /** The secret scalar, in base64url: it never leaves the platform. */
  readonly secretKey: string
  readonly publicKey: string
}

/** How much of the budget somebody used since `startedAt`; kept under their account, gone a day later. */
export interface DiscoverySpendingRow {
  readonly accountId: string
  readonly startedAt: number
  readonly elements: number
}
