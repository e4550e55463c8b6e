import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { ErasureRow } from './erasure-row.ts'

/** The erasure that is scheduled for an account, or the last that was cancelled; @throws Refusal `not-found`. */
export function requireErasure({ erasures }: State, accountId: string): ErasureRow {
  const row = erasures.get(accountId)
  if (!row) throw new Refusal('not-found', 'No erasure of your account was scheduled.')
  return row
}
