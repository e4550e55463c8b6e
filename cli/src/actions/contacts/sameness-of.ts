import type { ContactEntry } from '@pianeojobs/sdk/contract'

/**
 * What two entries of a file have alike when they are of one contact: their UID, else their name with all addresses and
 * numbers. A guess before anything is sent: the platform decides.
 */
export function samenessOf({ uid, displayName, emails = [], phones = [] }: ContactEntry): string {
  if (uid?.trim()) return `uid ${uid.trim()}`
  const addresses = emails.map(({ value }) => plain(value))
  const numbers = phones.map(({ value }) => value.replace(/[^\d+]/g, '') || plain(value))
  return JSON.stringify([plain(displayName), unique(addresses), unique(numbers)])
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}
