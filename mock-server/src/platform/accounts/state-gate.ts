import { Refusal } from '../refusal.ts'
import type { AccountRow } from './account-row.ts'

/**
 * Refuses what is no right of a person while their account is not active.
 *
 * @throws Refusal `account-suspended` or `account-deactivated`.
 */
export function stateGate({ state }: AccountRow): void {
  if (state === 'suspended') throw new Refusal('account-suspended', 'This account is suspended.')
  if (state === 'deactivated') throw new Refusal('account-deactivated', 'This account is deactivated.')
  if (state === 'erasure_scheduled') {
    throw new Refusal('account-deactivated', 'The erasure of this account is scheduled; cancel it to go on.')
  }
}
