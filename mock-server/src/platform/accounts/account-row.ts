import type { CountryCode } from '@pianeojobs/sdk/contract'

/** An account as the platform keeps it. Instants are milliseconds since the epoch. */
export interface AccountRow {
  readonly id: string
  /** The person's public id, `per_…`: what other people see; the account id is never shown to them. */
  readonly personId: string
  readonly email: string
  readonly emailVerifiedAt: number
  readonly name: string
  readonly country: CountryCode
  readonly locale: string
  readonly state: AccountState
  /** Whether news about the service may be mailed (P6.7). */
  readonly serviceNews: boolean
  /** scrypt of the password with its cost and salt; the password itself is nowhere (P6.2). */
  readonly passwordHash: string
  readonly createdAt: number
  /** The pause it is in, or was in when its erasure was scheduled. */
  readonly deactivation?: DeactivationRow
}

export interface DeactivationRow {
  readonly at: number
  /** When its erasure is to be scheduled, if ever. */
  readonly deleteAfter: number | null
  /** Warnings for instants up to this one are sent, or not needed. */
  readonly warnedAt: number
}

/** An account in a pause. */
export interface DeactivatedAccount extends AccountRow {
  readonly state: 'deactivated'
  readonly deactivation: DeactivationRow
}

export type AccountState = 'active' | 'deactivated' | 'suspended' | 'erasure_scheduled' | 'closed_minor'
