import type { Contact, LabelledValue } from '@pianeojobs/sdk/contract'
import { csvLine } from '../../csv/csv-line.ts'

/** Contacts as CSV, each address and number a line of its cell, with its label in brackets. */
export function* contactsCsv(contacts: Iterable<Contact>): Generator<string> {
  yield csvLine([
    ...['id', 'displayName', 'formattedName', 'emails', 'phones', 'organization', 'title', 'note', 'uid'],
    ...['sourceImportId', 'matchState', 'createdAt', 'updatedAt'],
  ])
  for (const contact of contacts) {
    const { id, displayName, formattedName, emails, phones, organization, title, note, uid } = contact
    yield csvLine([
      ...[id, displayName, formattedName, lines(emails), lines(phones), organization, title, note, uid],
      ...[contact.sourceImportId, contact.matchState, contact.createdAt, contact.updatedAt],
    ])
  }
}

function lines(values: readonly LabelledValue[]): string {
  return values.map(({ value, label }) => (label === undefined ? value : `${value} (${label})`)).join('\n')
}
