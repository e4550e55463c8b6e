import { emailAddress, phoneNumber } from './contact-values.ts'
import { displayNameOf } from './display-name.ts'
import { splitComponents, unescapeText } from './escapes.ts'
import type { Header } from './header.ts'
import { ownLabel } from './label.ts'
import type { VCardContact, VCardName, VCardValue } from './vcard-contact.ts'

type Labels = ReadonlyMap<string, string>

/**
 * Puts a card's properties together.
 * @param texts the value of each, decoded, escapes still in place
 * @returns undefined when there is nothing to call the contact by
 */
export function buildContact(headers: readonly Header[], texts: readonly string[]): VCardContact | undefined {
  const labels = headers.some(isLabel) ? ownLabels(headers, texts) : undefined
  const contact: VCardContact = { displayName: '', emails: [], phones: [] }
  for (let at = 0; at < headers.length; at++) {
    const text = texts[at]!.trim()
    if (text !== '') take(contact, headers[at]!, text, labels)
  }
  contact.displayName = displayNameOf(contact) ?? ''
  return contact.displayName === '' ? undefined : contact
}

/** The labels that Apple's and Google's exports give a group of properties: `item1.TEL` and `item1.X-ABLabel`. */
function ownLabels(headers: readonly Header[], texts: readonly string[]): Labels {
  const labels = new Map<string, string>()
  for (const [at, header] of headers.entries()) {
    if (isLabel(header)) labels.set(header.group, ownLabel(unescapeText(texts[at]!)))
  }
  return labels
}

function isLabel({ kind, group }: Header): boolean {
  return kind === 'label' && group !== ''
}

/** Of what a contact has once the first counts; addresses and notes add up. FN, EMAIL and TEL are never cut at `,` or `;`. */
function take(contact: VCardContact, header: Header, text: string, labels: Labels | undefined): void {
  switch (header.kind) {
    case 'formattedName':
      contact.formattedName ??= unescapeText(text)
      break
    case 'name':
      takeName(contact, splitComponents(text))
      break
    case 'email':
      addValue(contact.emails, emailAddress(unescapeText(text)), header, labels)
      break
    case 'phone':
      addValue(contact.phones, phoneNumber(unescapeText(text)), header, labels)
      break
    case 'organization':
      takeOrganization(contact, splitComponents(text))
      break
    case 'title':
      contact.title ??= unescapeText(text)
      break
    case 'note':
      contact.note = contact.note === undefined ? unescapeText(text) : `${contact.note}\n${unescapeText(text)}`
      break
    case 'uid':
      contact.uid ??= unescapeText(text)
      break
    case 'kind':
      contact.kind ??= text.toLowerCase()
      break
  }
}

function addValue(values: VCardValue[], written: string, header: Header, labels: Labels | undefined): void {
  const value = written.trim()
  if (value === '') return
  const label = labels?.get(header.group) || header.label
  values.push(label === '' ? { value } : { value, label })
}

/** The organization, or its department where only that is named. */
function takeOrganization(contact: VCardContact, parts: readonly string[]): void {
  const organization = parts.find((part) => part.trim() !== '')
  if (organization !== undefined) contact.organization ??= organization.trim()
}

function takeName(contact: VCardContact, parts: readonly string[]): void {
  if (contact.name !== undefined) return
  const [family, given, additional, prefixes, suffixes] = parts.map((part) => part.trim())
  if (!(family || given || additional || prefixes || suffixes)) return
  const name: VCardName = {}
  if (family) name.family = family
  if (given) name.given = given
  if (additional) name.additional = additional
  if (prefixes) name.prefixes = prefixes
  if (suffixes) name.suffixes = suffixes
  contact.name = name
}
