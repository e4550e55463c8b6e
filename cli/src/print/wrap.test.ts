import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test('prose is broken between words, and indented', () => {
  expect(wrap('We keep the contacts you import, for you alone.', 24, '  ')).toBe(
    '  We keep the contacts\n  you import, for you\n  alone.',
  )
})

test('characters that take two columns are counted as two', () => {
  expect(wrap('東京で 二十年の 採用と 人事の 仕事', 20).split('\n')).toEqual(['東京で 二十年の', '採用と 人事の 仕事'])
})

test('no line is wider than the terminal unless a single word is, and no word is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-z.]{1,30}$/), { minLength: 1, maxLength: 60, size: 'max' })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 90 }), (given, columns) => {
      const lines = wrap(given.join(' '), columns).split('\n')
      expect(lines.join(' ')).toBe(given.join(' '))
      for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true)
    }),
  )
})
