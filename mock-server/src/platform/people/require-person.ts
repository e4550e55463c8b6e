import { requireAccount } from '../accounts/require-account.ts'
import type { State } from '../state.ts'
import type { Person } from './person.ts'
import { personOf } from './person-of.ts'

/** The person who is signed in; @throws Refusal `unauthenticated` when the account is gone meanwhile. */
export function requirePerson(state: State, accountId: string): Person {
  const { id } = requireAccount(state, accountId)
  const person = personOf(state, id)
  if (!person) throw new Error(`The account ${id} has no profile`)
  return person
}
