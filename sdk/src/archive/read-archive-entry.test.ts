import { expect, test } from 'vitest'
import { archiveBytes, entryAt, sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import { ArchiveEntryNotFoundError } from './errors/archive-entry-not-found-error.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { listArchive } from './list-archive.ts'
import { planArchive } from './plan-archive.ts'
import { readArchiveEntry } from './read-archive-entry.ts'
import { bytesSource } from './source.ts'

const plan = await planArchive(smallFiles, sampleMeta)
const bytes = await archiveBytes(plan)

async function readText(archive: Uint8Array, path: string): Promise<string> {
  let text = ''
  for await (const block of readArchiveEntry(bytesSource(archive), path)) text += new TextDecoder().decode(block)
  return text
}

test('lists the files in their order with their sizes', async () => {
  const entries = await listArchive(bytesSource(bytes))
  expect(entries).toEqual(plan.entries.map(({ path, bytes, crc32 }) => ({ path, bytes, crc32 })))
  expect(entries.map((entry) => entry.path)).toEqual([
    'README.txt',
    'contacts/contacts.csv',
    'profile/profile.json',
    'manifest.json',
    'SHA256SUMS',
  ])
})

test('reads one file', async () => {
  expect(await readText(bytes, 'README.txt')).toBe('Bonjour, é\n')
  expect(await readText(bytes, 'contacts/contacts.csv')).toBe('')
  expect(JSON.parse(await readText(bytes, 'manifest.json'))).toEqual(plan.manifest)
})

test('says which file is not there', async () => {
  await expect(readText(bytes, 'nothing\u001b[31m')).rejects.toThrow(ArchiveEntryNotFoundError)
  await expect(readText(bytes, 'nothing\u001b[31m')).rejects.toThrow('"nothing\\u{1b}[31m"')
})

test('every changed byte of an entry stops its reading', async () => {
  for (let offset = 0; entryAt(plan, offset) === 'README.txt'; offset++) {
    const changed = bytes.with(offset, bytes[offset]! ^ 1)
    const error = await readText(changed, 'README.txt').catch((each) => each)
    expect(error).toBeInstanceOf(ArchiveFormatError)
    expect(error.problem.entry).toBe('README.txt')
  }
})
