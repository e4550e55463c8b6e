import type { AccountState } from '../accounts/account-row.ts'

/** The erasure of an account, kept under the account's id and gone with it. Instants are milliseconds since the epoch. */
export interface ErasureRow {
  readonly id: string
  readonly accountId: string
  readonly state: 'scheduled' | 'cancelled'
  /** How the account stands again when it is cancelled. */
  readonly previousState: Extract<AccountState, 'active' | 'deactivated' | 'suspended'>
  readonly graceDays: number
  readonly requestedAt: number
  readonly executeAt: number
  readonly cancelledAt: number | null
}

/** That an erasure was done: of whom, nothing tells any more. */
export interface CompletedErasure {
  readonly id: string
  readonly state: 'completed'
  readonly requestedAt: number
  readonly completedAt: number
}
