import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveBytes, sampleArchive, sampleFile, sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import type { ArchiveFile } from './archive-file.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { ArchiveInstantError } from './errors/archive-instant-error.ts'
import { ArchivePathError } from './errors/archive-path-error.ts'
import { ArchiveTooLargeError } from './errors/archive-too-large-error.ts'
import { planArchive } from './plan-archive.ts'
import { readArchiveEntry } from './read-archive-entry.ts'
import { bytesSource } from './source.ts'
import { verifyArchive } from './verify-archive.ts'

const paths = fc
  .array(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
const contents = fc.dictionary(paths, fc.uint8Array({ maxLength: 300 }), { maxKeys: 12, noNullPrototype: true })

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<number[]> {
  const bytes: number[] = []
  for await (const chunk of chunks) bytes.push(...chunk)
  return bytes
}

test('any set of files comes back whole from an archive that verifies', async () => {
  let archives = 0
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      const files = Object.entries(content).map(([path, bytes]) => sampleFile(path, bytes))
      const plan = await planArchive(files, sampleMeta).catch((error) => {
        expect(error).toBeInstanceOf(ArchivePathError)
      })
      if (!plan) return
      archives++
      const source = bytesSource(await archiveBytes(plan))
      expect(await verifyArchive(source)).toEqual({
        ok: true,
        entries: files.length + 2,
        bytes: plan.bytes,
        sha256: plan.sha256,
        problems: [],
        manifest: plan.manifest,
        signature: 'unsigned',
      })
      for (const [path, bytes] of Object.entries(content)) {
        expect(await collect(readArchiveEntry(source, path))).toEqual([...bytes])
      }
    }),
  )
  expect(archives).toBeGreaterThan(50)
})

test('the order of the files, the chunks and the members of the input change no byte', async () => {
  const chunked = (file: ArchiveFile): ArchiveFile => ({
    ...file,
    content: async function* () {
      for (const byte of file.content() as Uint8Array) yield Uint8Array.of(byte)
    },
  })
  const iterable = (file: ArchiveFile): ArchiveFile => ({ ...file, content: () => [file.content() as Uint8Array] })
  const reversed = Object.fromEntries(Object.entries(sampleMeta).reverse()) as unknown as typeof sampleMeta
  const expected = await sampleArchive()
  expect(await sampleArchive(smallFiles.toReversed().map(chunked))).toEqual(expected)
  expect(await archiveBytes(await planArchive(smallFiles.map(iterable), reversed))).toEqual(expected)
  expect((await planArchive(smallFiles, sampleMeta)).sha256).toBe(
    'dc88a9f6334b9fa4b4c08a8cde591a4f9c4e5f5a5746e1d2d8109951ca1d6b7a',
  )
})

test('the manifest lists every file with its digest, and counts them', async () => {
  const schema = 'https://pianeojobs.example/schemas/profile.schema.json'
  const redactions = [{ pointer: '/reporter', reason: 'another person' }]
  const file = { ...sampleFile('profile/profile.json', 'abc'), schema, redactions, records: 3 }
  const { manifest } = await planArchive([file, sampleFile('a.txt', '')], sampleMeta)
  expect(manifest).toEqual({
    ...sampleMeta,
    format: 'pianeojobs-archive',
    formatVersion: '1.0',
    counts: { files: 2, bytes: 3, records: 4 },
    files: [
      expect.objectContaining({ path: 'a.txt', bytes: 0, redactions: [] }),
      {
        path: 'profile/profile.json',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        mediaType: 'application/json',
        schema,
        category: 'profile',
        origin: 'provided',
        rights: ['access', 'portability'],
        roundTrip: 'exact',
        records: 3,
        redactions,
      },
    ],
  })
})

test('SHA256SUMS has a line for every other file, in the form of sha256sum', async () => {
  const source = bytesSource(await sampleArchive([sampleFile('profile/profile.json', 'abc')]))
  const text = new TextDecoder().decode(Uint8Array.from(await collect(readArchiveEntry(source, 'SHA256SUMS'))))
  expect(text).toMatch(
    /^ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad {2}profile\/profile\.json\n[0-9a-f]{64} {2}manifest\.json\n$/,
  )
})

test('paths and times that an archive cannot carry are refused before any file is read', async () => {
  const unread = { ...sampleFile('a', ''), content: () => expect.fail('read') }
  await expect(planArchive([unread, sampleFile('../b', '')], sampleMeta)).rejects.toThrow(ArchivePathError)
  await expect(planArchive([unread, sampleFile('A', '')], sampleMeta)).rejects.toThrow('ignoring case')
  await expect(planArchive([unread], { ...sampleMeta, snapshotAt: '2026-11-24' })).rejects.toThrow(ArchiveInstantError)
})

test('more files than a zip without zip64 holds are refused', async () => {
  const files = Array.from({ length: 65_533 }, (_, index) => sampleFile(`file-${index}`, ''))
  await expect(planArchive(files, sampleMeta)).rejects.toThrow(ArchiveTooLargeError)
})

test('a description that would make no valid manifest is refused', async () => {
  const files = [{ ...sampleFile('a', ''), records: -1 }]
  const error = await planArchive(files, sampleMeta).catch((each) => each)
  expect(error).toBeInstanceOf(ArchiveFormatError)
  expect(error.message).toBe('manifest.json at /files/0/records is no count.')
})
