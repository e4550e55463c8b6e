import type { ConnectionRequestDirection } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { RequestRow } from './request-row.ts'

/** A request that a person sent, or received; @throws Refusal `not-found` when they did not. */
export function requireRequest(
  { connectionRequests }: State,
  { accountId, id, direction }: { accountId: string; id: string; direction: ConnectionRequestDirection },
): RequestRow {
  const row = connectionRequests.get(id)
  if (row?.[direction === 'sent' ? 'senderId' : 'recipientId'] === accountId) return row
  throw new Refusal('not-found', `You ${direction} no request ${id}.`)
}
