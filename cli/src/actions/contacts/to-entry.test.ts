import type { VCardContact } from '@pianeojobs/sdk/vcard'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toEntry } from './to-entry.ts'

const limits = {
  contactNameLength: 4,
  contactOrganizationLength: 3,
  contactTitleLength: 3,
  contactNoteLength: 5,
  contactUidLength: 3,
  contactValueLength: 4,
  contactLabelLength: 2,
  emailsPerContact: 2,
  phonesPerContact: 2,
}
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 7 })
const values = fc.array(fc.record({ value: text, label: text }, { requiredKeys: ['value'] }), { maxLength: 4 })
const contact: fc.Arbitrary<VCardContact> = fc.record(
  {
    displayName: text,
    formattedName: text,
    emails: values,
    phones: values,
    organization: text,
    title: text,
    note: text,
    uid: text,
  },
  { requiredKeys: ['displayName', 'emails', 'phones'] },
)
const length = (value: string) => [...value].length

test('P2.1: an entry keeps to every limit, holds nothing that was cut, and whatever it lacks is an issue with card and line', () => {
  fc.assert(
    fc.property(contact, (given) => {
      const { entry, issues } = toEntry({ type: 'card', index: 7, line: 40, byteOffset: 0, contact: given }, limits)
      for (const issue of issues) expect(issue).toMatchObject({ card: 7, line: 40 })
      if (!entry) {
        expect(issues.at(-1)).toMatchObject({ code: 'nothing_usable' })
        return
      }
      expect(entry).toMatchObject({ index: 7, line: 40 })
      expect(length(entry.displayName)).toBeLessThanOrEqual(4)
      const lost = (['formattedName', 'organization', 'title', 'note', 'uid'] as const).filter((field) => {
        if (entry[field] !== undefined) expect(entry[field]).toBe(given[field])
        return entry[field] !== given[field]
      })
      for (const [kept, all] of [
        [entry.emails!, given.emails],
        [entry.phones!, given.phones],
      ] as const) {
        expect(kept.length).toBeLessThanOrEqual(2)
        expect(
          all
            .filter(({ value }) => length(value) <= 4)
            .slice(0, 2)
            .map(({ value }) => value),
        ).toEqual(kept.map(({ value }) => value))
        for (const { label = '' } of kept) expect(length(label)).toBeLessThanOrEqual(2)
      }
      const short = given.emails.length + given.phones.length > entry.emails!.length + entry.phones!.length
      expect(issues.length).toBeGreaterThanOrEqual(lost.length + (short ? 1 : 0))
    }),
    { numRuns: 1000 },
  )
})
