/** An account as the platform keeps it. Instants are milliseconds since the epoch. */
export interface AccountRow {
  readonly id: string
  /** The person's public id, `per_…`: what other people see; the account id is never shown to them. */
  readonly personId: string
  readonly email: string
  readonly emailVerifiedAt: number
  readonly name: string
  readonly country: string
  readonly locale: string
  readonly state: AccountState
  /** scrypt of the password, with its salt and cost: `scrypt$<log2 N>$<r>$<p>$<salt>$<hash>`, base64url. */
  readonly passwordHash: string
  readonly createdAt: number
}

export type AccountState = 'active' | 'deactivated' | 'suspended' | 'erasure_scheduled' | 'closed_minor'
