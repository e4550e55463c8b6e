import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactsOf, inChunks, readAll } from '../../test/vcard/read-all.ts'

const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff], [0xef, 0xbb]]

const words = [
  ...[
    'BEGIN:VCARD',
    'END:VCARD',
    'begin:vcard',
    'AGENT:',
    'FN',
    'N',
    'EMAIL',
    'TEL',
    'ORG',
    'NOTE',
    'PHOTO',
    'KEY',
    'ADR',
  ],
  ...[
    'item1.',
    'X-ABLabel',
    ';',
    ':',
    '=',
    ',',
    '"',
    '\\',
    '<',
    '>',
    '.',
    ' ',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\n ',
    '=\n',
    '\r\n\r\n',
  ],
  ...[
    ';TYPE=',
    ';ENCODING=QUOTED-PRINTABLE',
    ';QUOTED-PRINTABLE',
    ';CHARSET=UTF-8',
    ';CHARSET=SHIFT_JIS',
    ';CHARSET=ISO-2022-JP',
  ],
  ...[
    '=C3=A9',
    '=0D=0A',
    'tel:',
    'mailto:',
    '%',
    '__proto__',
    'é',
    '\ufeff',
    '😀',
    '\0',
    '\x1b$B',
    '_$!<Mobile>!$_',
    'a@example.org',
  ],
]

const soup = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.array(
      fc.oneof(fc.constantFrom(...words), fc.constantFrom('BEGIN:VCARD\n', '\nEND:VCARD\n', '\nFN:'), fc.string()),
      {
        maxLength: 60,
      },
    ),
    fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le'),
  )
  .map(([mark, parts, encoding]) => Buffer.concat([Buffer.from(mark), Buffer.from(parts.join(''), encoding)]))

const files = fc.oneof({ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) }, { weight: 5, arbitrary: soup })
const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })

test('any bytes are read without throwing, and the same however they are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(files, sizes, async (bytes, chunks) => {
      const whole = await readAll(bytes)
      expect(await readAll(inChunks(bytes, ...chunks))).toEqual(whole)
    }),
    { numRuns: 1000 },
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
    { numRuns: 1000 },
  )
})
