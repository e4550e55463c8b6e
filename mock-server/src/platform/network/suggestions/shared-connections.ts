import type { SuggestionReason } from '@pianeojobs/sdk/contract'
import type { State } from '../../state.ts'
import { connectionsOf } from '../connections-of.ts'

/** With whom a person has connections in common; which ones is not said. */
export function sharedConnections(state: State, accountId: string): ReadonlyMap<string, SuggestionReason> {
  const counts = new Map<string, number>()
  for (const friendId of connectionsOf(state, accountId).keys()) {
    for (const otherId of connectionsOf(state, friendId).keys()) counts.set(otherId, (counts.get(otherId) ?? 0) + 1)
  }
  return new Map([...counts].map(([otherId, count]) => [otherId, reason(count)]))
}

function reason(count: number): SuggestionReason {
  const detail = count === 1 ? 'You have a connection in common.' : `You have ${count} connections in common.`
  return { kind: 'shared_connection', count, detail }
}
