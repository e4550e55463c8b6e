import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { remove } from '../table.ts'

/** Ends a connection for both, and nobody is told (P9.4). @throws Refusal `not-found`. */
export function removeConnection(
  state: State,
  { accountId, id }: { accountId: string; id: string },
): readonly [State, undefined] {
  if (!state.connections.get(id)?.accountIds.includes(accountId)) {
    throw new Refusal('not-found', `You have no connection ${id}.`)
  }
  return [{ ...state, connections: remove(state.connections, id) }, undefined]
}
