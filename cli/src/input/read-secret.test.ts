import { expect, test } from 'vitest'
import { UsageError } from '../errors/usage-error.ts'
import { readSecret } from './read-secret.ts'

async function* chunks(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield Buffer.from(part)
}

test.each([
  ['secret', 'secret'],
  ['secret\n', 'secret'],
  ['secret\r\n', 'secret'],
  ['secret\n\n', 'secret\n'],
  [' secret ', ' secret '],
  ['', undefined],
  ['\n', undefined],
])('%j on stdin is the password %j', async (given, want) => {
  expect(await readSecret(chunks(given))).toBe(want)
})

test('a character cut by a chunk is whole again', async () => {
  expect(await readSecret(chunks(Buffer.from([0x70, 0xc3]), Buffer.from([0xa9])))).toBe('pé')
})

test('what is no password is refused: too long, or not UTF-8', async () => {
  await expect(readSecret(chunks('x'.repeat(4097)))).rejects.toThrow(UsageError)
  await expect(readSecret(chunks(Buffer.from([0xff, 0xfe])))).rejects.toThrow('not UTF-8')
})
