import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testClient } from '../../test/support/test-client.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { operations } from '../generated/operations.ts'
import { fillPath } from './path.ts'

const hostile = [
  '',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2e',
  'a/b',
  '/',
  '\\',
  '..\\..',
  'a%2Fb',
  'a%5cb',
  '\u0000',
  'a\nb',
  '\ud800',
  undefined,
  null,
  {},
  1.5,
  Number.NaN,
]

test.each(hostile)('the path segment %j is refused before anything is sent', async (segment) => {
  const { client, sent } = testClient(() => new Response())
  const call = client.contacts.get(segment as string)
  await expect(call).rejects.toThrow(InvalidArgumentError)
  await expect(call).rejects.toMatchObject({ argument: 'contactId', operationId: 'getContact' })
  expect(sent).toEqual([])
})

test('a path segment is refused or stays one segment in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (id, sequence) => {
      const path = pathOrNothing(id, sequence)
      if (path === undefined) return
      const segments = new URL(`https://api.example/v1${path}`).pathname.split('/')
      expect(segments).toHaveLength(6)
      expect([segments[2], segments[4], segments[5]]).toEqual(['contact-imports', 'batches', String(sequence)])
      expect(decodeURIComponent(segments[3] as string)).toBe(id)
    }),
  )
})

function pathOrNothing(id: string, sequence: number): string | undefined {
  try {
    return fillPath(operations.putContactImportBatch, [id, sequence])
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidArgumentError)
    return undefined
  }
}
