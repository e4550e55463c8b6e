import type { ConsentEvent } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { ConsentEventRow } from './consent-event-row.ts'

/** A link of the ledger as the contract words it: what its hash is the hash of. */
export function eventView(event: ConsentEventRow): ConsentEvent {
  return { ...event, at: instant(event.at) }
}
