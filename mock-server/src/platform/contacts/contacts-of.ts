import { handOn, remember } from '../remember.ts'
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

/** The table with contacts put into it; who is known again is not read anew. */
export function withContacts(contacts: Table<ContactRow>, rows: Iterable<ContactRow>): Table<ContactRow> {
  const changed = [...rows]
  const copy = new Map(contacts)
  for (const row of changed) copy.set(row.id, row)
  handOn<Map<string, ContactRow>>(contacts, copy, keyOf, (index) => {
    for (const row of changed) index.set(row.key, row)
  })
  return copy
}

/** Where an address stands among somebody's contacts. */
export interface KeptAddress {
  /** The contact whose address it is; of several the one that the latest import met. */
  readonly contactId: string
  /** Since when the address is kept. */
  readonly at: number
}

/** The contacts of one account by every address they can be matched by. */
export function byAddress(contacts: Table<ContactRow>): ReadonlyMap<string, KeptAddress> {
  return remember(contacts, byAddress, () => {
    const index = new Map<string, KeptAddress & { readonly latest: string }>()
    for (const contact of contacts.values()) {
      const contactId = contact.id
      for (const { key, at, importId } of addressesOf(contact)) {
        const other = index.get(key)
        if (!other) index.set(key, { contactId, at, latest: importId })
        else if (importId > other.latest) index.set(key, { contactId, at: Math.min(at, other.at), latest: importId })
      }
    }
    return index
  })
}

/** The addresses a contact can be matched by, each as often as it was brought; those the person set stand alone. */
function addressesOf({ brought, edited }: ContactRow) {
  const imported = brought.flatMap(({ at, entry, importId }) => matchKeys(entry).map((key) => ({ key, at, importId })))
  const emails = edited?.fields.emails
  if (!emails) return imported
  const { importId } = brought.at(-1)!
  return matchKeys({ emails }).flatMap((key) => {
    const known = imported.filter((other) => other.key === key)
    return known.length > 0 ? known : [{ key, at: edited!.at, importId }]
  })
}

/** The addresses an entry can be matched by. */
export function matchKeys({ emails }: { readonly emails: readonly { readonly value: string }[] }): readonly string[] {
  return emails.flatMap(({ value }) => emailMatchKey(value) ?? [])
}

function keyOf({ key }: ContactRow): string {
  return key
}
