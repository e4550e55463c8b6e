import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../text/width.ts'
import { fit } from './fit.ts'

test('a line too wide for the terminal is broken between words and goes on as far in as it began', () => {
  expect(fit('Short.\n  Card 2, line 5: it has no end.', 22)).toBe('Short.\n  Card 2, line 5: it\n  has no end.')
})

test('a pipe has no width: nothing is broken', () => {
  expect(fit('a '.repeat(500), undefined)).toBe('a '.repeat(500))
})

test('no word is lost, and no line is wider than the terminal where words are not', () => {
  const words = fc.array(fc.stringMatching(/^[a-z東.]{1,9}$/), { minLength: 1, maxLength: 60, size: 'max' })
  fc.assert(
    fc.property(words, fc.integer({ min: 24, max: 90 }), (given, columns) => {
      const shown = fit(given.join(' '), columns)
      expect(shown.split(/\s/)).toEqual(given)
      for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }),
  )
})
