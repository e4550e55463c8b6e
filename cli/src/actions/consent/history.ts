import { type ConsentEvent, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { LedgerBrokenError } from '../../errors/ledger-broken-error.ts'

/** Every act on the consents of a person. */
export interface ConsentHistory {
  /** Newest first. */
  readonly events: readonly ConsentEvent[]
  /** Number and hash of the newest, once the chain was computed again: what to keep, to know it later. */
  readonly head?: { readonly seq: number; readonly hash: string }
}

/**
 * The ledger of consents (G7.3); with `verify` its hash chain is computed again on this side.
 *
 * @throws LedgerBrokenError at the first event that does not hold.
 */
export async function consentHistory(
  { client }: Context,
  { verify }: { readonly verify: boolean },
): Promise<ConsentHistory> {
  const events = await client.consents.events({ limit: pageLimit }).toArray()
  if (!verify) return { events }
  const { verifyConsentLedger } = await import('@pianeojobs/sdk')
  const check = verifyConsentLedger(events)
  if (!check.ok) throw new LedgerBrokenError(check.event)
  return { events, ...(check.head && { head: check.head }) }
}
