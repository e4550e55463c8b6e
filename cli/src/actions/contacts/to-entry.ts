import type { ContactEntry, LabelledValue } from '@pianeojobs/sdk/contract'
import type { VCardCard, VCardValue } from '@pianeojobs/sdk/vcard'
import type { ImportIssue } from './import-issue.ts'

/** How long each part of an entry may be, in code points, and how many there may be: the limits that the platform publishes. */
export type EntryLimits = Readonly<Record<string, number>>

/** A card as an entry, where it makes one. Whatever does not fit is left out whole, never cut, and is an issue. */
export interface Converted {
  readonly entry: ContactEntry | undefined
  readonly issues: readonly ImportIssue[]
}

/** Makes of a card what an import takes, within the limits of the platform. */
export function toEntry({ index, line, contact }: VCardCard, limits: EntryLimits): Converted {
  const issues: ImportIssue[] = []
  const report = (code: string, message: string) => void issues.push({ card: index, line, code, message })

  const emails = fitting(contact.emails, 'e-mail address', limits.emailsPerContact)
  const phones = fitting(contact.phones, 'phone number', limits.phonesPerContact)
  const formattedName = text(contact.formattedName, 'name', limits.contactNameLength)
  const organization = text(contact.organization, 'organization', limits.contactOrganizationLength)
  const tooLong = formattedName === undefined && contact.formattedName !== undefined
  const name = tooLong ? undefined : text(contact.displayName, 'name', limits.contactNameLength)
  const displayName = [name, organization, emails[0]?.value, phones[0]?.value].find((known) => known !== undefined)
  if (displayName === undefined) {
    report('nothing_usable', 'Nothing is left of the card to call the contact by; it was not sent')
    return { entry: undefined, issues }
  }
  const title = text(contact.title, 'title', limits.contactTitleLength)
  const note = text(contact.note, 'note', limits.contactNoteLength)
  const uid = text(contact.uid, 'UID', limits.contactUidLength)
  const entry = {
    index,
    line,
    displayName,
    ...given({ formattedName, organization, title, note, uid }),
    emails,
    phones,
  }
  return { entry, issues }

  function text(value: string | undefined, what: string, limit: number | undefined): string | undefined {
    if (value === undefined || fits(value, limit)) return value
    report('field_too_long', `The ${what} is longer than ${limit} characters and was left out`)
    return undefined
  }

  function fitting(values: readonly VCardValue[], what: string, most = Number.POSITIVE_INFINITY): LabelledValue[] {
    const kept = values.flatMap(({ value, label }) => {
      const sent = text(value, what, limits.contactValueLength)
      return sent === undefined
        ? []
        : [
            {
              value: sent,
              ...given({ label: text(label, `label of the ${what}`, limits.contactLabelLength) }),
            },
          ]
    })
    if (kept.length > most)
      report('too_many_values', `The card has more than ${most} values of one kind (${what}); the others were left out`)
    return kept.slice(0, most)
  }
}

/** Whether a text has at most so many code points. */
function fits(text: string, limit = Number.POSITIVE_INFINITY): boolean {
  return text.length <= limit || (text.length <= limit * 2 && [...text].length <= limit)
}

/** Of the values, those that are there and not empty. */
function given<T extends Record<string, string | undefined>>(values: T): { [Name in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as { [Name in keyof T]?: string }
}
