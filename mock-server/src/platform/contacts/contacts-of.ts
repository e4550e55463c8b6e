import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { owned, type Table } from '../table.ts'
import { indexed } from '../table-index.ts'
import type { ContactRow } from './contact-row.ts'
import { emailMatchKey } from './email-match-key.ts'

/** Every contact that a person keeps, by id, oldest first. */
export function contactsOf(state: State, accountId: string): Table<ContactRow> {
  return owned(state.contacts, accountId)
}

/** The contacts of one account by what they are known again by. */
export function byIdentity(contacts: Table<ContactRow>): Table<ContactRow> {
  return indexed(contacts, keyOf)
}

/** Where an address stands among somebody's contacts, and since when. */
export interface KeptAddress {
  readonly contactId: string
  readonly at: number
}

/** The contacts of one account by every address they can be matched by; of two with one address the older stands. */
export function byAddress(contacts: Table<ContactRow>): ReadonlyMap<string, KeptAddress> {
  return remember(contacts, byAddress, () => {
    const index = new Map<string, KeptAddress>()
    for (const { id, brought } of contacts.values()) {
      for (const { at, entry } of brought) {
        for (const key of matchKeys(entry)) if (!index.has(key)) index.set(key, { contactId: id, at })
      }
    }
    return index
  })
}

/** The addresses an entry can be matched by. */
export function matchKeys({ emails }: { readonly emails: readonly { readonly value: string }[] }): readonly string[] {
  return emails.flatMap(({ value }) => emailMatchKey(value) ?? [])
}

function keyOf({ key }: ContactRow): string {
  return key
}
