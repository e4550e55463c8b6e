import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import type { Table } from '../table.ts'
import type { RequestRow } from './request-row.ts'

/** The requests that a person sent and received, oldest first. */
export function requestsOf({ connectionRequests }: State, accountId: string): readonly RequestRow[] {
  return byAccount(connectionRequests).get(accountId) ?? []
}

function byAccount(requests: Table<RequestRow>): ReadonlyMap<string, readonly RequestRow[]> {
  return remember(requests, byAccount, () => {
    const index = new Map<string, RequestRow[]>()
    for (const row of requests.values()) {
      for (const accountId of [row.senderId, row.recipientId]) {
        const rows = index.get(accountId)
        if (rows) rows.push(row)
        else index.set(accountId, [row])
      }
    }
    return index
  })
}
