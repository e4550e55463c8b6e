import type { Deactivation } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { DeactivatedAccount } from './account-row.ts'

/** A pause as the contract words it. */
export function deactivationView({ state, deactivation: { at, deleteAfter } }: DeactivatedAccount): Deactivation {
  return {
    accountState: state,
    deactivatedAt: instant(at),
    deleteAfter: deleteAfter === null ? null : instant(deleteAfter),
  }
}
