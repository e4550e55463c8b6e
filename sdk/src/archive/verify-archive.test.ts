import { expect, test } from 'vitest'
import { sampleArchive, sampleFile } from '../../test/archive/sample.ts'
import { ArchiveSourceError } from './errors/archive-source-error.ts'
import { type ArchiveSource, bytesSource } from './source.ts'
import { verifyArchive } from './verify-archive.ts'

const bytes = await sampleArchive([sampleFile('large.bin', new Uint8Array(2_500_000).fill(7)), sampleFile('a', 'a')])

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty.'],
  ['one byte', Uint8Array.of(65), 'The file is not a zip archive.'],
  ['text', new TextEncoder().encode('BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n'), 'The file is not a zip archive.'],
  ['zeros', new Uint8Array(5_000), 'The file is not a zip archive.'],
])('%s is no archive', async (_, content, message) => {
  const { ok, entries, problems } = await verifyArchive(bytesSource(content))
  expect({ ok, entries, problems }).toEqual({
    ok: false,
    entries: 0,
    problems: [{ code: 'not-an-archive', offset: 0, message }],
  })
})

test('bytes before or after an archive are found', async () => {
  const after = await verifyArchive(bytesSource(Uint8Array.from([...bytes, 0])))
  expect(after.problems).toEqual([expect.objectContaining({ code: 'structure', offset: bytes.length })])
  const before = await verifyArchive(bytesSource(Uint8Array.from([0, ...bytes])))
  expect(before.ok).toBe(false)
})

test('reads blocks of a mebibyte at most, each byte about once, and tells how far it is', async () => {
  const reads: number[] = []
  const source: ArchiveSource = {
    size: bytes.length,
    read: async (offset, length) => {
      expect(offset + length).toBeLessThanOrEqual(bytes.length)
      reads.push(length)
      return bytes.subarray(offset, offset + length)
    },
  }
  const progress: number[][] = []
  expect((await verifyArchive(source, { onProgress: (...step) => progress.push(step) })).ok).toBe(true)
  expect(Math.max(...reads)).toBe(1 << 20)
  expect(reads.reduce((sum, length) => sum + length)).toBeLessThan(bytes.length + 10_000)
  expect(progress).toEqual([
    [1 << 20, bytes.length],
    [2 << 20, bytes.length],
    [bytes.length, bytes.length],
  ])
})

test('stops with the signal’s reason', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  const stopped = verifyArchive(bytesSource(bytes), {
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  })
  await expect(stopped).rejects.toBe(reason)
  await expect(verifyArchive(bytesSource(bytes), { signal: controller.signal })).rejects.toBe(reason)
})

test('a source that does not keep to its size is an error of reading, not of the archive', async () => {
  const source = { ...bytesSource(bytes), size: bytes.length + 10 }
  await expect(verifyArchive(source)).rejects.toThrow(ArchiveSourceError)
})
