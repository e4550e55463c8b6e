/** A token of a session, kept under the SHA-256 of its text: the text itself is nowhere. */
export interface TokenRow {
  readonly kind: 'access' | 'refresh'
  readonly accountId: string
  readonly sessionId: string
  readonly expiresAt: number
  /** When a refresh token was exchanged: given a second time, it revokes the session. */
  readonly usedAt?: number
}
