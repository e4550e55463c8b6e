import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ConsentEvent } from '../generated/models.ts'

/** Whether a ledger is what was once recorded: its last hash, to keep, or the first event that does not hold. */
export type LedgerCheck =
  | { readonly ok: true; readonly head: { readonly seq: number; readonly hash: string } | undefined }
  | { readonly ok: false; readonly event: ConsentEvent }

/**
 * Computes the hash chain of consent events again (G7.3), whatever their order: each number, hash and link to the event
 * before must hold. That the end was not cut off shows only against a head that was kept before.
 */
export function verifyConsentLedger(events: Iterable<ConsentEvent>): LedgerCheck {
  let head = { seq: 0, hash: '0'.repeat(64) }
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const holds = event.seq === head.seq + 1 && event.prevHash === head.hash && event.hash === hashOf(event)
    if (!holds) return { ok: false, event }
    head = { seq: event.seq, hash: event.hash }
  }
  return { ok: true, head: head.seq === 0 ? undefined : head }
}

/** The SHA-256 of everything an event says but its id, as JSON without spaces whose members are sorted by name. */
function hashOf({ id: _, hash: __, ...said }: ConsentEvent): string {
  const sorted = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(Object.fromEntries(sorted)))))
}
