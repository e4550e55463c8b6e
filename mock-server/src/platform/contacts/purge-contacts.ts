import type { PurgeResult } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { remove } from '../table.ts'
import { contactsOf } from './contacts-of.ts'
import { matchesOf } from './matches-of.ts'
import { importsOf } from './require-import.ts'

/** Removes every contact of a person, every import with its record, and every match. */
export function purgeContacts(state: State, accountId: string): readonly [State, PurgeResult] {
  const result = {
    contacts: contactsOf(state, accountId).size,
    imports: importsOf(state, accountId).length,
    matches: matchesOf(state, accountId).length,
  }
  const purged = {
    ...state,
    contacts: remove(state.contacts, accountId),
    contactImports: remove(state.contactImports, accountId),
    contactBatches: remove(state.contactBatches, accountId),
    foundPeople: remove(state.foundPeople, accountId),
    dismissals: remove(state.dismissals, accountId),
  }
  return [purged, result]
}
