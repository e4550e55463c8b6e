import type { State } from '../state.ts'
import { indexed } from '../table-index.ts'
import type { AccountRow } from './account-row.ts'

/** The account of the person with a public id, `per_…`; `undefined` when there is none. */
export function accountOfPerson({ accounts }: State, personId: string): AccountRow | undefined {
  return indexed(accounts, personIdOf).get(personId)
}

function personIdOf({ personId }: AccountRow): string {
  return personId
}
