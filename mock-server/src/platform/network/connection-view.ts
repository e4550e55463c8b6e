import type { Connection } from '@pianeojobs/sdk/contract'
import { cardFor } from '../people/card-for.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import type { ConnectionRow } from './connection-row.ts'

/** A connection as one of the two sees it. */
export function connectionView(
  state: State,
  { id, accountIds, createdAt }: ConnectionRow,
  readerId: string,
): Connection {
  const accountId = accountIds.find((one) => one !== readerId)!
  const { personId } = state.accounts.get(accountId)!
  const person = cardFor(state, { accountId, readerId }) ?? null
  return { id, personId, person, createdAt: instant(createdAt) }
}
