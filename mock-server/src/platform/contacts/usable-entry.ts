import type { ContactEntry } from '@pianeojobs/sdk/contract'
import type { KeptEntry } from './contact-row.ts'

/**
 * What can be kept of an entry, as it was written: blank values are left out, and a blank name is replaced by what else
 * there is. `undefined` when nothing in it tells who it is.
 */
export function usableEntry({ index: _, line: __, ...entry }: ContactEntry): KeptEntry | undefined {
  const emails = (entry.emails ?? []).filter(({ value }) => shows(value))
  const phones = (entry.phones ?? []).filter(({ value }) => shows(value))
  const names = [entry.displayName, entry.formattedName, entry.organization, emails[0]?.value, phones[0]?.value]
  const displayName = names.find((name) => name !== undefined && shows(name))
  return displayName === undefined ? undefined : { ...entry, displayName, emails, phones }
}

/** Whether there is anything to see: not only blanks, controls and marks of direction. */
function shows(text: string): boolean {
  return /[^\s\p{C}\p{Z}\p{M}]/u.test(text)
}
