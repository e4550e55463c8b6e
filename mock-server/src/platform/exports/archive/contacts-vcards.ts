import type { Contact, LabelledValue } from '@pianeojobs/sdk/contract'
import { type VCardProperty, vcardText, writeVCard } from '../../vcard/write-vcard.ts'

/** Contacts as vCards 4.0, one after the other. */
export function* contactsVCards(contacts: Iterable<Contact>): Generator<string> {
  for (const contact of contacts) yield writeVCard([...properties(contact)])
}

function* properties({ id, uid, displayName, emails, phones, ...rest }: Contact): Generator<VCardProperty> {
  yield ['UID;VALUE=text', vcardText(uid ?? id)]
  yield ['FN', vcardText(displayName)]
  let item = 0
  const labelled = function* (name: string, { value, label }: LabelledValue): Generator<VCardProperty> {
    if (label === undefined) return yield [name, vcardText(value)]
    // A label of one's own is written as address books write theirs; TYPE holds known words alone.
    item += 1
    yield [`item${item}.${name}`, vcardText(value)]
    yield [`item${item}.X-ABLabel`, vcardText(label)]
  }
  for (const email of emails) yield* labelled('EMAIL', email)
  for (const phone of phones) yield* labelled('TEL', phone)
  if (rest.organization !== null) yield ['ORG', vcardText(rest.organization)]
  if (rest.title !== null) yield ['TITLE', vcardText(rest.title)]
  if (rest.note !== null) yield ['NOTE', vcardText(rest.note)]
  yield ['REV', rest.updatedAt.replaceAll(/[-:]|\.\d+/g, '')]
}
