import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routes } from '../generated/routes.js'
import { Refusal } from '../platform/refusal.ts'
import { idempotencyKey } from './idempotency-key.ts'

const route = routes.find(({ idempotent }) => idempotent)!
const read = (header: string | undefined) => idempotencyKey(route, header)

test('a key is the same with and without quotes', () => {
  expect(read('"5f0c9b52-7a41"')).toBe('5f0c9b52-7a41')
  expect(read('5f0c9b52-7a41')).toBe('5f0c9b52-7a41')
  expect(read(undefined)).toBeUndefined()
})

test('every printable text is a key when it is written as a string of RFC 9651', () => {
  const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })
  const key = printable.filter(({ length }) => length > 0 && length <= 255)
  fc.assert(fc.property(key, (text) => read(`"${text.replaceAll(/["\\]/g, '\\$&')}"`) === text))
})

test.each([
  ['is empty', ''],
  ['is an empty string', '""'],
  ['opens a quote and closes none', '"abc'],
  ['escapes what needs none', '"a\\b"'],
  ['has a quote inside', '"a"b"'],
  ['has parameters', '"abc";v=1'],
  ['is a list', 'abc, def'],
  ['has a space and no quotes', 'a b'],
  ['is not ASCII', '"clé"'],
  ['has a control character', '"a\tb"'],
  ['is longer than 255 characters', `"${'k'.repeat(256)}"`],
])('a key that %s is malformed', (_, header) => {
  expect(() => read(header)).toThrow(expect.objectContaining({ slug: 'malformed-request' }))
  expect(() => read(header)).toThrow(Refusal)
})

test('an operation that takes no key reads none', () => {
  const other = routes.find(({ idempotent }) => !idempotent)!
  expect(idempotencyKey(other, '"broken')).toBeUndefined()
})
