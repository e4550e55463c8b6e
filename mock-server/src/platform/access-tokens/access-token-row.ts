/** A personal access token. Its text is nowhere: `digest` is the SHA-256 of it. Instants are milliseconds since the epoch. */
export interface AccessTokenRow {
  readonly id: string
  readonly accountId: string
  readonly digest: string
  readonly name: string
  /** How its text begins, for its owner to know it again. */
  readonly prefix: string
  readonly scopes: readonly string[]
  readonly createdAt: number
  readonly expiresAt: number
  readonly lastUsedAt: number | null
  readonly revokedAt?: number
}
