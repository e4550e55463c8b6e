import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactsOf, inChunks, issuesOf, readAll } from '../../test/vcard/read-all.ts'
import type { VCardContact } from './vcard-contact.ts'

/** Any text a card can carry: it keeps neither carriage returns nor blanks at its ends. */
const text = fc.string({ unit: 'binary', maxLength: 80, size: 'max' }).map((any) => `x${any.replaceAll('\r', '')}y`)
const part = fc.option(text, { nil: undefined })

const value = fc.record({ value: text, label: fc.option(text, { nil: undefined }) })

const contacts = fc
  .record({
    formattedName: text,
    name: fc.record({ family: text, given: part, additional: part, prefixes: part, suffixes: part }),
    emails: fc.array(
      value.map((email) => ({ ...email, value: `${email.value}@example.org` })),
      { maxLength: 3 },
    ),
    phones: fc.array(value, { maxLength: 3 }),
    organization: part,
    title: part,
    note: part,
    uid: part,
    photosSkipped: fc.constantFrom(undefined, 1),
  })
  .map((contact): VCardContact => {
    const displayName = contact.formattedName.replace(/\s+/g, ' ')
    return JSON.parse(JSON.stringify({ displayName, ...contact }))
  })

const folded = fc.record({
  version: fc.constantFrom('3.0', '4.0'),
  width: fc.integer({ min: 1, max: 75 }),
  end: fc.constantFrom('\r\n', '\n', '\r'),
})
const chunk = fc.integer({ min: 1, max: 300 })

test.each(['3.0', '4.0'])(
  'contacts written as vCard %s, folded anywhere between two bytes, are read as they were',
  async (version) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(contacts, { minLength: 1, maxLength: 3 }),
        folded,
        chunk,
        async (all, { width, end }, size) => {
          const write = (name: string, written: string) => fold(`${name}:${written}`, width, end)
          const bytes = Buffer.concat(all.map((contact) => card(contact, version, end, write)))
          const events = await readAll(inChunks(bytes, size))
          expect(issuesOf(events)).toEqual([])
          expect(contactsOf(events)).toEqual(all)
        },
      ),
      { numRuns: 100 },
    )
  },
)

test('contacts written as vCard 2.1 in quoted-printable, broken anywhere, are read as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(contacts, { minLength: 1, maxLength: 3 }),
      folded,
      chunk,
      async (all, { width, end }, size) => {
        const write = (name: string, written: string) =>
          Buffer.from(`${name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(written, width, end)}${end}`)
        const bytes = Buffer.concat(all.map((contact) => card(contact, '2.1', end, write)))
        const events = await readAll(inChunks(bytes, size))
        expect(issuesOf(events)).toEqual([])
        expect(contactsOf(events)).toEqual(all)
      },
    ),
    { numRuns: 100 },
  )
})

function card(
  contact: VCardContact,
  version: string,
  end: string,
  write: (name: string, text: string) => Buffer,
): Buffer {
  const { name, emails, phones, organization, title, note, uid, photosSkipped } = contact
  const plain = { FN: contact.formattedName, ORG: organization, TITLE: title, NOTE: note, UID: uid }
  const values = [
    ...emails.map((email) => ['EMAIL', email] as const),
    ...phones.map((phone) => ['TEL', phone] as const),
  ]
  return Buffer.concat([
    Buffer.from(`BEGIN:VCARD${end}VERSION:${version}${end}`),
    write('N', [name?.family, name?.given, name?.additional, name?.prefixes, name?.suffixes].map(escaped).join(';')),
    ...Object.entries(plain).flatMap(([property, given]) =>
      given === undefined ? [] : [write(property, escaped(given))],
    ),
    ...values.flatMap(([property, { value, label }], at) => [
      ...(label === undefined ? [] : [write(`item${at}.X-ABLabel`, escaped(label))]),
      write(`item${at}.${property}`, escaped(value)),
    ]),
    Buffer.from(photosSkipped === undefined ? '' : `PHOTO;ENCODING=b:AAAA${end} BBBB${end}`),
    Buffer.from(`END:VCARD${end}`),
  ])
}

function escaped(given = ''): string {
  return given.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')
}

function fold(line: string, width: number, end: string): Buffer {
  const bytes = Buffer.from(line)
  const lines: Buffer[] = []
  for (let at = 0; at < bytes.length; at += width)
    lines.push(Buffer.from(at === 0 ? '' : ' '), bytes.subarray(at, at + width), Buffer.from(end))
  return Buffer.concat(lines)
}

function quotedPrintable(given: string, width: number, end: string): string {
  const signs = Array.from(Buffer.from(given), (byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  const lines: string[] = []
  for (let at = 0; at < signs.length; at += width) lines.push(signs.slice(at, at + width).join(''))
  return lines.join(`=${end}`)
}
