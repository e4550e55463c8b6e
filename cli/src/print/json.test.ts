import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from './json.ts'

test('JSON loses nothing and holds no character that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const printed = printJson({ value, text }, 0)
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify({ value, text })))
      expect(printed).not.toMatch(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
    }),
  )
})
