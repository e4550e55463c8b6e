import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import type { Table } from '../table.ts'
import type { ConnectionRow } from './connection-row.ts'

const none: ReadonlyMap<string, ConnectionRow> = new Map()

/** The connections of a person by the account of the other, oldest first. */
export function connectionsOf({ connections }: State, accountId: string): ReadonlyMap<string, ConnectionRow> {
  return byAccount(connections).get(accountId) ?? none
}

function byAccount(connections: Table<ConnectionRow>): ReadonlyMap<string, ReadonlyMap<string, ConnectionRow>> {
  return remember(connections, byAccount, () => {
    const index = new Map<string, Map<string, ConnectionRow>>()
    const add = (accountId: string, otherId: string, row: ConnectionRow) =>
      index.set(accountId, (index.get(accountId) ?? new Map<string, ConnectionRow>()).set(otherId, row))
    for (const row of connections.values()) {
      const [a, b] = row.accountIds
      add(a, b, row)
      add(b, a, row)
    }
    return index
  })
}
