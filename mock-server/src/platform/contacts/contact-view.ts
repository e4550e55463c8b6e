import type { Contact } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { ContactRow } from './contact-row.ts'
import { matchKeys } from './contacts-of.ts'
import { mergeContact } from './merge-contact.ts'

/** A contact as the contract words it. `matched`: the addresses by which its owner's contacts are matched. */
export function contactView(row: ContactRow, matched: ReadonlySet<string>): Contact {
  const merged = mergeContact(row)
  return {
    id: row.id,
    displayName: merged.displayName,
    formattedName: merged.formattedName ?? null,
    emails: merged.emails,
    phones: merged.phones,
    organization: merged.organization ?? null,
    title: merged.title ?? null,
    note: merged.note ?? null,
    uid: merged.uid ?? null,
    sourceImportId: merged.sourceImportId,
    matchState: isMatched(row, matched) ? 'matched' : 'none',
    createdAt: instant(merged.createdAt),
    updatedAt: instant(merged.updatedAt),
  }
}

/** Whether one of a contact's addresses is among those matched. */
export function isMatched(row: ContactRow, matched: ReadonlySet<string>): boolean {
  return matched.size > 0 && matchKeys(mergeContact(row)).some((key) => matched.has(key))
}
