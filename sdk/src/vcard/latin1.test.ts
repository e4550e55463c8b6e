import { expect, test, vi } from 'vitest'
import { latin1Bytes, latin1Text } from './latin1.ts'

const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256)

test('every byte becomes the character of its number and back', () => {
  const text = latin1Text(bytes.subarray(1))
  expect(Array.from(text, (letter) => letter.charCodeAt(0))).toEqual([...bytes.subarray(1)])
  expect([...latin1Bytes(text)]).toEqual([...bytes.subarray(1)])
})

test('it is the same without a Buffer, as in browsers', () => {
  const text = latin1Text(bytes.subarray(1))
  vi.stubGlobal('Buffer', undefined)
  try {
    expect(latin1Text(bytes.subarray(1))).toBe(text)
    expect([...latin1Bytes(text)]).toEqual([...bytes.subarray(1)])
  } finally {
    vi.unstubAllGlobals()
  }
})
