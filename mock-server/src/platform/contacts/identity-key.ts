import type { KeptEntry } from './contact-row.ts'
import { emailMatchKey } from './email-match-key.ts'

/** By what an entry is known again within an account: its UID, else its name with all its addresses and numbers. */
export function identityKey({ uid, displayName, emails, phones }: KeptEntry): string {
  const known = uid?.trim()
  if (known) return `uid:${known}`
  const addresses = [...new Set(emails.map(({ value }) => emailKey(value)))].sort()
  const numbers = [...new Set(phones.map(({ value }) => phoneKey(value)))].sort()
  return `card:${JSON.stringify([nameKey(displayName), addresses, numbers])}`
}

/** The form in which e-mail values of one contact are the same, also where they are no addresses. */
export function emailKey(value: string): string {
  return emailMatchKey(value) ?? nameKey(value)
}

/** The form in which phone values of one contact are the same: its digits, with a leading `+`, or the text where it has none. */
export function phoneKey(value: string): string {
  const digits = value.trim().replace(/(?!^\+)[^0-9]/g, '')
  return /[0-9]/.test(digits) ? digits : nameKey(value)
}

function nameKey(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
