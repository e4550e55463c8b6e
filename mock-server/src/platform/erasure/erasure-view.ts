import type { Erasure } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { ErasureRow } from './erasure-row.ts'

/** An erasure as the contract words it. */
export function erasureView({ accountId: _, requestedAt, executeAt, cancelledAt, ...row }: ErasureRow): Erasure {
  return {
    ...row,
    requestedAt: instant(requestedAt),
    executeAt: instant(executeAt),
    cancelledAt: cancelledAt === null ? null : instant(cancelledAt),
  }
}
