import type { LabelledValue } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { remember } from '../remember.ts'
import type { ContactRow, KeptEntry } from './contact-row.ts'
import { emailKey, phoneKey } from './identity-key.ts'

/** What the contributions to a contact add up to. Instants are in ms since the epoch. */
export interface MergedContact extends KeptEntry {
  readonly sourceImportId: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** What a contact looks like: what the imports brought, and above it what the person set. */
export function mergeContact(row: ContactRow): MergedContact {
  return remember(row, mergeContact, () => {
    const imported = importedContact(row)
    if (!row.edited) return imported
    const { fields, at } = row.edited
    const set = Object.entries({ ...imported, ...fields }).filter(([, value]) => value !== null)
    return { ...(Object.fromEntries(set) as unknown as MergedContact), updatedAt: Math.max(at, imported.updatedAt) }
  })
}

/** What the imports brought of a contact: the first contribution, and what each later one adds to it. */
export function importedContact(row: Pick<ContactRow, 'brought'>): MergedContact {
  return remember(row, importedContact, () => {
    const [first, ...later] = row.brought
    let merged: KeptEntry = first!.entry
    let updatedAt = first!.at
    for (const { entry, at } of later) {
      const sum = addEntry(merged, entry)
      if (sum.changed) updatedAt = at
      merged = sum.merged
    }
    return { ...merged, sourceImportId: first!.importId, createdAt: first!.at, updatedAt }
  })
}

/** An entry with what another knows more: nothing is overwritten. `full` when a list had no room for all of it. */
export function addEntry(
  entry: KeptEntry,
  more: KeptEntry,
): { readonly merged: KeptEntry; readonly changed: boolean; readonly full: boolean } {
  const emails = addValues(entry.emails, more.emails, emailKey, limits.emailsPerContact)
  const phones = addValues(entry.phones, more.phones, phoneKey, limits.phonesPerContact)
  const known = { ...more, ...entry }
  const learned = Object.keys(known).length > Object.keys(entry).length
  return {
    merged: { ...known, emails: emails.values, phones: phones.values },
    changed: learned || emails.values.length > entry.emails.length || phones.values.length > entry.phones.length,
    full: emails.full || phones.full,
  }
}

function addValues(
  values: readonly LabelledValue[],
  more: readonly LabelledValue[],
  key: (value: string) => string,
  limit: number,
): { readonly values: LabelledValue[]; readonly full: boolean } {
  const known = new Set(values.map(({ value }) => key(value)))
  const added = more.filter(({ value }) => known.size < known.add(key(value)).size)
  return {
    values: [...values, ...added].slice(0, Math.max(limit, values.length)),
    full: values.length + added.length > limit,
  }
}
