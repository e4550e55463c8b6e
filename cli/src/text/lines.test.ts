import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemesOf } from './graphemes.ts'
import { linesOf } from './lines.ts'
import { around, fitted, padded, widthOf } from './width.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const columns = fc.integer({ min: 2, max: 20 })

test('no line is wider than it may be, and nothing is lost but the spaces between lines', () => {
  fc.assert(
    fc.property(text, columns, (given, width) => {
      const lines = linesOf(given, width)
      // What cannot be broken, such as a note of music of three characters, may be wider.
      const widest = Math.max(width, ...[...graphemesOf(given)].map(({ segment }) => widthOf(segment)))
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widest)
      expect(lines.join('').replaceAll(/[ \n]/g, '')).toBe(given.replaceAll(/[ \n]/g, ''))
    }),
  )
})

test('what is cut to fit fits, and what is filled up is exactly as wide', () => {
  fc.assert(
    fc.property(text, columns, (given, width) => {
      expect(widthOf(fitted(given, width))).toBeLessThanOrEqual(width)
      expect(widthOf(padded(given, width))).toBe(width)
    }),
  )
})

test('around the cursor as much is shown as fits, and the cursor is on it', () => {
  fc.assert(
    fc.property(text, columns, fc.nat(), (given, width, place) => {
      const parts = [...new Intl.Segmenter().segment(given)]
      const cursor = parts[place % (parts.length + 1)]?.index ?? given.length
      const { shown, column } = around(given, cursor, width)
      expect(given).toContain(shown)
      expect(widthOf(shown)).toBeLessThanOrEqual(width)
      expect(column).toBeLessThan(width)
    }),
  )
})

test.each([
  ['The quick brown fox', 10, ['The quick', 'brown fox']],
  ['漢字の名前', 4, ['漢字', 'の名', '前']],
  ['a\n\nb', 10, ['a', '', 'b']],
] as const)('%j in %d columns', (given, width, lines) => {
  expect(linesOf(given, width)).toEqual(lines)
})
