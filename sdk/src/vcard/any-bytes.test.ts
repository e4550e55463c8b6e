import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactsOf, inChunks, readAll } from '../../test/vcard/read-all.ts'

const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff], [0xef, 0xbb]]

const names = [
  'FN',
  'N',
  'EMAIL',
  'TEL',
  'ORG',
  'NOTE',
  'PHOTO',
  'ADR',
  'AGENT',
  'X-ABLabel',
  '__proto__',
  'no property',
]
const parameters = [
  'TYPE=home,fax',
  'CELL',
  'TYPE="a',
  'X="a:b;"',
  'QUOTED-PRINTABLE',
  'ENCODING=b',
  'CHARSET=SHIFT_JIS',
  '',
]
const values = [
  'Ada',
  'é',
  '😀',
  '=C3=A9',
  '=0D=0A',
  ';',
  ',',
  '\\n',
  '\\',
  '"',
  ':',
  '=',
  '<a@example.org>',
  'tel:1',
  '%',
  '\0',
]
const ends = ['\r\n', '\n', '\r', '\n ', '\r\n\t', '=\n', '\n\n', '']

const boundary = fc.constantFrom(
  'BEGIN:VCARD',
  'END:VCARD',
  'begin : vcard',
  'AGENT:BEGIN:VCARD',
  'END:VCARDBEGIN:VCARD',
)
const property = fc
  .record({
    group: fc.constantFrom('', '', 'item1.'),
    name: fc.constantFrom(...names),
    parameters: fc.array(fc.constantFrom(...parameters), { maxLength: 2 }),
    value: fc.array(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' })), { maxLength: 5 }),
  })
  .map(({ group, name, parameters, value }) => `${group}${[name, ...parameters].join(';')}:${value.join('')}`)
const line = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: boundary }, { weight: 6, arbitrary: property }, fc.string()),
    fc.constantFrom(...ends),
  )
  .map(([text, end]) => text + end)

/** Near enough to a vCard to lead a reader far. */
const soup = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.array(line, { maxLength: 40, size: 'max' }),
    fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'latin1', 'utf16le'),
  )
  .map(([mark, lines, encoding]) => Buffer.concat([Buffer.from(mark), Buffer.from(lines.join(''), encoding)]))

const files = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400, size: 'max' }) },
  { weight: 5, arbitrary: soup },
)
const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })

test('any bytes are read without throwing, and the same however they are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(files, sizes, async (bytes, chunks) => {
      const whole = await readAll(bytes)
      expect(await readAll(inChunks(bytes, ...chunks))).toEqual(whole)
    }),
    { numRuns: 500 },
  )
})

test('every card that begins is read or reported, in order, and a contact always has a name', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const events = await readAll(bytes)
      const told = events.flatMap((event) =>
        event.type === 'card' || event.code === 'nothing_usable' ? [event.index] : [],
      )
      expect(told).toEqual(told.map((_, at) => at + 1))
      expect(told.length > 0 || events.some((event) => event.type === 'issue' && event.code === 'no_cards')).toBe(true)
      for (const { displayName } of contactsOf(events)) expect(displayName).toMatch(/^\S(.*\S)?$/s)
    }),
    { numRuns: 500 },
  )
})
