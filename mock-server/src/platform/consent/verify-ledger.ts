import type { ConsentEventRow } from './consent-event-row.ts'
import { chainStart, eventHash } from './event-hash.ts'

/**
 * The first event, in order, that is not what was once recorded: its number, hash or link to the one before does not
 * hold. `undefined` when the chain is whole. That the end was not cut off is for whoever kept its last hash to see.
 */
export function verifyLedger(events: readonly ConsentEventRow[]): ConsentEventRow | undefined {
  let prevHash = chainStart
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.prevHash !== prevHash || event.hash !== eventHash(event)) return event
    prevHash = event.hash
  }
  return undefined
}
