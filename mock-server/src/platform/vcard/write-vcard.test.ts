import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vcardText, writeVCard } from './write-vcard.ts'

test('lines are at most 75 octets, end in CRLF, and unfold to what was written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((value) => value.replaceAll(/\p{Cc}/gu, ' '))
  fc.assert(
    fc.property(text, (value) => {
      const card = writeVCard([['NOTE', vcardText(value)]])
      expect(card.endsWith('END:VCARD\r\n')).toBe(true)
      for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const unfolded = card.replaceAll('\r\n ', '').split('\r\n')[2]!
      expect(unfolded.slice('NOTE:'.length).replaceAll(/\\([\\,;])/g, '$1')).toBe(value)
    }),
  )
})

test('what means something to the format is escaped', () => {
  expect(vcardText('a,b;c\\d\r\ne\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf')
})

test('no control character gets into a card but for the line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(writeVCard([['NOTE', vcardText(value)]]).replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    }),
  )
})
