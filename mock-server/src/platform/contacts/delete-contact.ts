import type { State } from '../state.ts'
import { ownedRemove } from '../table.ts'
import { requireContact } from './require-contact.ts'

/** Deletes a contact; the match it made goes with it. @throws Refusal `not-found`. */
export function deleteContact(
  state: State,
  { accountId, contactId }: { accountId: string; contactId: string },
): readonly [State, undefined] {
  requireContact(state, accountId, contactId)
  return [{ ...state, contacts: ownedRemove(state.contacts, accountId, [contactId]) }, undefined]
}
