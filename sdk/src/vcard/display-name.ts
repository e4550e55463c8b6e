import type { VCardContact, VCardName } from './vcard-contact.ts'

/** What to call a contact: the first there is of FN, N, ORG, e-mail and phone, on one line. */
export function displayNameOf(contact: VCardContact): string | undefined {
  return (
    oneLine(contact.formattedName) ||
    oneLine(contact.name && wholeName(contact.name)) ||
    oneLine(contact.organization) ||
    oneLine(contact.emails[0]?.value) ||
    oneLine(contact.phones[0]?.value)
  )
}

function wholeName({ prefixes, given, additional, family, suffixes }: VCardName): string {
  return [prefixes, given, additional, family, suffixes].filter(Boolean).join(' ')
}

function oneLine(text: string | undefined): string | undefined {
  return text !== undefined && /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}
