import type { MatchState } from '@pianeojobs/sdk/contract'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import type { Table } from '../table.ts'
import type { ContactRow } from './contact-row.ts'
import { matchStateOf } from './contact-view.ts'
import { contactsOf } from './contacts-of.ts'
import { phoneKey } from './identity-key.ts'
import type { MatchedAddresses } from './matches-of.ts'
import { mergeContact } from './merge-contact.ts'

export interface ContactFilter {
  /** Words that all stand in name, address, phone or organization, in any case and with or without accents. */
  readonly q?: string | undefined
  /** Only what this import brought something of. */
  readonly importId?: string | undefined
  readonly matchState?: MatchState | undefined
}

/** The contacts of a person that pass a filter, oldest first. `matched`: the addresses by which contacts are matched. */
export function findContacts(
  state: State,
  accountId: string,
  { q, importId, matchState }: ContactFilter,
  matched: MatchedAddresses,
): readonly ContactRow[] {
  const contacts = everyContact(contactsOf(state, accountId))
  const words = q === undefined ? [] : folded(q).split(/\s+/).filter(Boolean)
  if (words.length === 0 && importId === undefined && matchState === undefined) return contacts
  return contacts.filter(
    (row) =>
      (importId === undefined || row.brought.some((contribution) => contribution.importId === importId)) &&
      (matchState === undefined || matchState === matchStateOf(row, matched)) &&
      (words.length === 0 || holds(row, words)),
  )
}

/** One and the same list for one table: what is derived from it is remembered. */
function everyContact(contacts: Table<ContactRow>): readonly ContactRow[] {
  return remember(contacts, everyContact, () => [...contacts.values()])
}

function holds(row: ContactRow, words: readonly string[]): boolean {
  const { displayName, formattedName, organization, emails, phones } = mergeContact(row)
  const values = [...emails, ...phones].map(({ value }) => value)
  const numbers = phones.map(({ value }) => phoneKey(value))
  const text = folded([displayName, formattedName, organization, ...values, ...numbers].join('\n'))
  return words.every((word) => text.includes(word))
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}
