import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cursorAt, layout, placeOf } from './text-layout.ts'
import { widthOf } from './width.ts'

const texts = fc
  .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '漢字', '👨‍👩‍👧', 'é'), { maxLength: 40 })
  .map((parts) => parts.join(''))
const widths = fc.integer({ min: 2, max: 12 })

const shown = (text: string, columns: number) => layout(text, columns).map(({ start, end }) => text.slice(start, end))

test('a text is broken behind spaces, and a word that is too long where it has to be', () => {
  expect(shown('one two three', 8)).toEqual(['one two ', 'three'])
  expect(shown('engines', 3)).toEqual(['eng', 'ine', 's'])
  expect(shown('a\n\nb', 5)).toEqual(['a', '', 'b'])
  expect(shown('', 5)).toEqual([''])
})

test('no line is wider than it may be, the spaces at its end apart, and every character stands on one', () => {
  fc.assert(
    fc.property(texts, widths, (text, columns) => {
      const lines = shown(text, columns)
      for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(columns)
      expect(lines.join('')).toBe(text.replaceAll('\n', ''))
    }),
  )
})

test('the cursor that is found for its own place is the same', () => {
  fc.assert(
    fc.property(texts, widths, fc.nat(), (text, columns, at) => {
      const lines = layout(text, columns)
      const starts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index)
      const cursor = starts[at % (starts.length || 1)] ?? 0
      const { row, column } = placeOf(text, lines, cursor)
      expect(cursorAt(text, lines, row, column)).toBe(cursor)
    }),
  )
})

test('above the first line the cursor goes to the beginning, below the last to the end', () => {
  const lines = layout('one\ntwo', 10)
  expect(cursorAt('one\ntwo', lines, -1, 2)).toBe(0)
  expect(cursorAt('one\ntwo', lines, 2, 0)).toBe(7)
  expect(cursorAt('one\ntwo', lines, 1, 9)).toBe(7)
})
