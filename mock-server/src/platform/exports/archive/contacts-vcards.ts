import type { Contact, LabelledValue } from '@pianeojobs/sdk/contract'
import { type VCardProperty, vcardText, writeVCard } from '../../vcard/write-vcard.ts'

/** The words of TYPE (RFC 6350 section 5.6 and 6.4.1) that the reader gives back as the label. */
const types: Readonly<Record<'EMAIL' | 'TEL', readonly string[]>> = {
  EMAIL: ['home', 'work'],
  TEL: ['home', 'work', 'cell', 'fax', 'pager', 'text', 'video', 'textphone'],
}

/** Contacts as vCards 4.0, one after the other. */
export function* contactsVCards(contacts: Iterable<Contact>): Generator<string> {
  for (const contact of contacts) yield writeVCard([...properties(contact)])
}

function* properties({ id, uid, displayName, emails, phones, ...rest }: Contact): Generator<VCardProperty> {
  yield ['UID;VALUE=text', vcardText(uid ?? id)]
  yield ['FN', vcardText(displayName)]
  let item = 0
  const labelled = function* (name: 'EMAIL' | 'TEL', { value, label }: LabelledValue): Generator<VCardProperty> {
    if (label === undefined) return yield [name, vcardText(value)]
    if (types[name].includes(label)) return yield [`${name};TYPE=${label}`, vcardText(value)]
    // A label of one's own is written as address books write theirs.
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
