import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonArray } from './json-text.ts'
import { utf8Chunks } from './utf8-chunks.ts'

test('chunks are the text, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 100_000 })), (pieces) => {
      expect(Buffer.concat([...utf8Chunks(pieces)]).toString('utf8')).toBe(pieces.join(''))
    }),
    { numRuns: 20 },
  )
})

test('a long file is made as it is read: no chunk holds much of it, and nothing is made ahead', () => {
  let made = 0
  function* records() {
    for (; made < 100_000; made += 1) yield { number: made, text: 'x'.repeat(100) }
  }
  const chunks = utf8Chunks(jsonArray(records()))
  const first = chunks.next().value as Uint8Array
  expect(first.length).toBeLessThan(70_000)
  expect(made).toBeLessThan(1_000)
  let longest = 0
  for (const chunk of chunks) longest = Math.max(longest, chunk.length)
  expect(longest).toBeLessThan(70_000)
})
