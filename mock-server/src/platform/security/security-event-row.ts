import type { SecurityEvent } from '@pianeojobs/sdk/contract'

/** Something that concerned the safety of an account (P3.1). */
export interface SecurityEventRow extends Omit<SecurityEvent, 'at'> {
  readonly accountId: string
  readonly at: number
}
