import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testClient } from '../../test/support/test-client.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { operations } from '../generated/operations.ts'
import type { Operation } from '../operation.ts'
import { writeQuery } from './query.ts'

const operation: Operation = {
  ...operations.listContacts,
  parameters: {
    path: [],
    query: [{ name: 'q' }, { name: 'tag' }, { name: 'list', csv: true }, { name: 'limit' }],
  },
}

test('whatever text is asked for arrives as it was', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed())
  fc.assert(
    fc.property(text, fc.array(text), fc.array(text, { minLength: 1 }), fc.integer(), (q, tag, list, limit) => {
      const query = writeQuery(operation, { q, tag, list, limit })
      const read = new URL(`https://api.example/v1${query}`).searchParams
      expect(read.get('q')).toBe(q)
      expect(read.getAll('tag')).toEqual(tag)
      expect(read.get('limit')).toBe(String(limit))
      const raw = /(?:\?|&)list=([^&]*)/.exec(query)?.[1] ?? ''
      expect(raw.split(',').map(decodeURIComponent)).toEqual(list)
    }),
  )
})

test('nothing is written for undefined, null and an empty list; a date is written in RFC 3339, booleans as words', () => {
  expect(writeQuery(operation, { q: undefined, tag: null, list: [] })).toBe('')
  expect(writeQuery(operation, { q: new Date(0), tag: [true, 0] })).toBe(
    '?q=1970-01-01T00%3A00%3A00.000Z&tag=true&tag=0',
  )
})

test.each([
  { q: {} },
  { q: [[]] },
  { q: Number.NaN },
  { q: new Date(Number.NaN) },
  { q: Symbol('x') },
  { q: [null] },
  { q: '\ud800' },
])('the query %o is refused instead of being written wrongly', (values) => {
  expect(() => writeQuery(operation, values)).toThrow(InvalidArgumentError)
})

test('a misspelt option is an error, not silence', async () => {
  const { client, sent } = testClient(() => new Response())
  await expect(client.contacts.list({ limt: 5 } as object)).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'limt',
  })
  await expect(client.contacts.get('ctc_1', { tiemout: 5 } as object)).rejects.toMatchObject({ argument: 'tiemout' })
  expect(sent).toEqual([])
})
