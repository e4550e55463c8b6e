import { canonicalJson } from '../canonical-json.ts'
import { digest } from '../secrets.ts'
import { instant } from '../time.ts'
import type { ConsentEventRow } from './consent-event-row.ts'

/** The `prevHash` of the first event. */
export const chainStart = '0'.repeat(64)

/** The SHA-256 of everything an event says, its `prevHash` included, as canonical JSON with the instant as RFC 3339. */
export function eventHash({
  id: _,
  hash: __,
  at,
  ...said
}: ConsentEventRow | (Omit<ConsentEventRow, 'hash'> & { hash?: string })): string {
  return digest(canonicalJson({ ...said, at: instant(at) }))
}
