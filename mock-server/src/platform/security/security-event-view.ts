import type { SecurityEvent } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { SecurityEventRow } from './security-event-row.ts'

/** An event as the contract words it. */
export function securityEventView({ accountId: _, at, ...row }: SecurityEventRow): SecurityEvent {
  return { ...row, at: instant(at) }
}
