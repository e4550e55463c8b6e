import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, cleanLine } from './clean.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\x1b[31m',
        '\x1b]8;;https://x.example\x07',
        '\x1b]0;title\x1b\\',
        '\x9b2J',
        '\u202e',
        '\x1b',
        '\r\n',
        '\x1bPq',
      ),
    ),
  )
  .map((parts) => parts.join(''))

test.each([
  ['\x1b[31mred\x1b[0m', 'red'],
  ['\x1b]8;;https://evil.example\x07link\x1b]8;;\x07', 'link'],
  ['\x1b]0;new title\x1b\\Ada', 'Ada'],
  ['\x9b2JAda', 'Ada'],
  ['Ada\u202e ecalevoL', 'Ada ecalevoL'],
  ['a\rb\x08c\x7fd', 'abcd'],
  ['👨‍👩‍👧 café 東京', '👨‍👩‍👧 café 東京'],
  ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
])('%j is shown as %j', (given, want) => {
  expect(clean(given)).toBe(want)
})

test('whatever was written, nothing that a terminal obeys is left, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = clean(text)
      expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
      expect(clean(shown)).toBe(shown)
      expect(cleanLine(text)).not.toMatch(/[\n\t]/)
    }),
  )
})
