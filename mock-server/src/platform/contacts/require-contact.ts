import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { ContactRow } from './contact-row.ts'

/** A contact of a person; @throws Refusal `not-found`. */
export function requireContact(state: State, accountId: string, id: string): ContactRow {
  const row = ownedGet(state.contacts, accountId, id)
  if (!row) throw new Refusal('not-found', `You keep no contact ${id}.`)
  return row
}
