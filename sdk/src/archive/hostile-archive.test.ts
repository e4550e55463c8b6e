import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleArchive, sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import { listArchive } from './list-archive.ts'
import { planArchive } from './plan-archive.ts'
import { type ArchiveSource, bytesSource } from './source.ts'
import { verifyArchive } from './verify-archive.ts'
import { crc32 } from './zip/crc32.ts'
import { dosTime } from './zip/dos-time.ts'
import { encodeDirectory } from './zip/encode-directory.ts'
import { encodeLocalHeader } from './zip/local-header.ts'

const archive = await sampleArchive()
const { manifest, entries, directoryOffset } = await planArchive(smallFiles, sampleMeta)
const end = archive.length - 22
const contents = entries.map(({ path, content }) => [`pianeojobs-archive/${path}`, content() as Uint8Array] as const)

/** A well-formed zip of these names and contents, whatever they are. */
function zip(
  contents: readonly (readonly [name: string, content: string | Uint8Array])[],
  time = dosTime(sampleMeta.snapshotAt),
): Uint8Array {
  const placed = []
  const parts = []
  let offset = 0
  for (const [name, content] of contents) {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const entry = { name, time, crc32: crc32(data), bytes: data.length, offset }
    const header = encodeLocalHeader(entry)
    placed.push(entry)
    parts.push(header, data)
    offset += header.length + data.length
  }
  return Uint8Array.from(Buffer.concat([...parts, encodeDirectory(placed, offset)]))
}

/** The small archive with some files replaced, added or (undefined) left out, its zip and CRC-32 sums all in order. */
function forged(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const last = ['manifest.json', 'SHA256SUMS']
  const original = Object.fromEntries(entries.map(({ path, content }) => [path, content() as Uint8Array]))
  const all = Object.entries({ ...original, ...changes }).filter((file) => file[1] !== undefined)
  const files = all.filter(([path]) => !last.includes(path)).sort(([one], [other]) => (one < other ? -1 : 1))
  const ordered = [...files, ...last.flatMap((path) => all.filter((file) => file[0] === path))]
  return zip(ordered.map(([path, content]) => [`pianeojobs-archive/${path}`, content!] as const))
}

async function problemsOf(bytes: Uint8Array) {
  return (await verifyArchive(bytesSource(bytes))).problems
}

function patched(...patches: readonly (readonly [offset: number, value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (const [offset, value, width] of patches) {
    width === 2 ? view.setUint16(offset, value, true) : view.setUint32(offset, value, true)
  }
  return bytes
}

test('the forger of these tests forges nothing unasked', () => {
  expect(forged({})).toEqual(archive)
})

test.each([
  ['../../etc/passwd', '../../etc/passwd'],
  ['/etc/passwd', '/etc/passwd'],
  ['pianeojobs-archive/../evil', '../evil'],
  ['pianeojobs-archive/a/../../evil', 'a/../../evil'],
  ['pianeojobs-archive/', ''],
  ['pianeojobs-archive/a\\..\\b', 'a\\..\\b'],
  ['pianeojobs-archive/\u001b[2Jgone', '\\u{1b}[2Jgone'],
])('the name %j is refused in printable form', async (name, entry) => {
  const bytes = zip([[name, 'x'], ...contents])
  expect(await problemsOf(bytes)).toContainEqual(expect.objectContaining({ code: 'path', entry, offset: 0 }))
  await expect(listArchive(bytesSource(bytes))).rejects.toThrow('may not stand in an archive')
})

test('two names equal ignoring case are refused', async () => {
  expect(await problemsOf(forged({ 'readme.txt': 'x' }))).toContainEqual(
    expect.objectContaining({ code: 'path', entry: 'readme.txt' }),
  )
})

test('entries out of order are refused', async () => {
  const [first, second, ...rest] = contents
  expect(await problemsOf(zip([second!, first!, ...rest]))).toContainEqual(
    expect.objectContaining({ code: 'structure', message: expect.stringContaining('order') }),
  )
})

test('a file that is not listed, one that is missing and one of another size are each named', async () => {
  const forgery = forged({ 'extra.txt': 'x', 'README.txt': undefined, 'profile/profile.json': '{}' })
  expect((await problemsOf(forgery)).map(({ code, entry }) => [code, entry])).toEqual([
    ['entry-missing', 'README.txt'],
    ['entry-unlisted', 'extra.txt'],
    ['entry-changed', 'profile/profile.json'],
  ])
})

test('other content of the same size under right CRC-32 sums is named', async () => {
  const problems = await problemsOf(forged({ 'README.txt': 'Bonjour, è\n' }))
  expect(problems).toEqual([expect.objectContaining({ code: 'entry-changed', entry: 'README.txt' })])
})

test('a SHA256SUMS that is not the one text it can be is named', async () => {
  const text = new TextDecoder().decode(entries.at(-1)!.content() as Uint8Array)
  for (const other of [text.toUpperCase(), text.replaceAll('  ', ' *'), `${text}\n`, text.trimEnd(), '']) {
    expect(await problemsOf(forged({ SHA256SUMS: other }))).toEqual([
      expect.objectContaining({ code: 'entry-changed', entry: 'SHA256SUMS' }),
    ])
  }
})

test('a manifest changed with its CRC-32 sum no longer has the digest in SHA256SUMS', async () => {
  const problems = await problemsOf(
    forged({ 'manifest.json': JSON.stringify({ ...manifest, accountId: 'acc_other' }) }),
  )
  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([['entry-changed', 'SHA256SUMS']])
})

test('a manifest that is none, under right CRC-32 sums, is named', async () => {
  for (const text of ['', '{', '{"format":"\u001b[31m"}', JSON.stringify({ ...manifest, formatVersion: '2.0' })]) {
    const problems = await problemsOf(forged({ 'manifest.json': text }))
    expect(problems).toEqual([expect.objectContaining({ code: 'manifest', entry: 'manifest.json' })])
  }
})

test('a manifest that would fill the memory is not read', async () => {
  const bytes = 65 << 20
  const time = dosTime(sampleMeta.snapshotAt)
  const name = 'pianeojobs-archive/manifest.json'
  const large = { name, time, crc32: 0, bytes, offset: 0 }
  const header = encodeLocalHeader(large)
  const sums = { ...large, name: 'pianeojobs-archive/SHA256SUMS', bytes: 0, offset: header.length + bytes }
  const rest = [encodeLocalHeader(sums), encodeDirectory([large, sums], sums.offset + encodeLocalHeader(sums).length)]
  const tail = Buffer.concat(rest)
  const source: ArchiveSource = {
    size: sums.offset + tail.length,
    read: async (offset, length) => {
      const block = new Uint8Array(length)
      if (offset < header.length) block.set(header.subarray(offset, offset + length))
      if (offset + length > sums.offset) {
        const from = Math.max(0, offset - sums.offset)
        block.set(tail.subarray(from, offset + length - sums.offset), Math.max(0, sums.offset - offset))
      }
      return block
    },
  }
  const { problems } = await verifyArchive(source)
  expect(problems[0]).toMatchObject({ code: 'manifest', message: 'manifest.json is larger than 64 MiB.' })
})

test.each([
  ['count', patched([end + 8, 0xfffe, 2], [end + 10, 0xfffe, 2])],
  ['zip64 count', patched([end + 8, 0xffff, 2], [end + 10, 0xffff, 2])],
  ['directory size', patched([end + 12, 0xffff_fff0, 4])],
  ['directory offset', patched([end + 16, 0xffff_ffff, 4])],
  ['entry size', patched([directoryOffset + 20, 0xffff_fff0, 4], [directoryOffset + 24, 0xffff_fff0, 4])],
  ['overlapping offset', patched([directoryOffset + 42, 100, 4])],
  ['compression method', patched([directoryOffset + 10, 8, 2])],
  ['symbolic link', patched([directoryOffset + 38, 0o120777 * 0x10000, 4])],
])('a lying directory is told from the entries (%s)', async (_, bytes) => {
  const { entries: count, manifest: found, problems } = await verifyArchive(bytesSource(bytes))
  expect({ count, found }).toEqual({ count: 5, found: manifest })
  expect(problems).toEqual([expect.objectContaining({ code: 'structure', offset: expect.any(Number) })])
  await expect(listArchive(bytesSource(bytes))).rejects.toThrow('archive structure')
})

test('when both lists of the zip lie, both lies are told', async () => {
  const problems = await problemsOf(patched([directoryOffset + 10, 8, 2], [8, 8, 2]))
  expect(problems.map(({ code, offset }) => [code, offset])).toEqual([
    ['structure', directoryOffset + 10],
    ['structure', 8],
  ])
})

test('bytes in a gap of the zip are found, wherever it is', async () => {
  const gap = (at: number, ...patches: readonly (readonly [offset: number, value: number, bytes: 2 | 4])[]) => {
    const bytes = patched(...patches)
    return Uint8Array.from([...bytes.slice(0, at), 1, 2, 3, 4, ...bytes.slice(at)])
  }
  for (const bytes of [
    gap(directoryOffset, [end + 16, directoryOffset + 4, 4]),
    gap(end, [end + 12, end - directoryOffset + 4, 4]),
    gap(end),
  ]) {
    const { ok, problems } = await verifyArchive(bytesSource(bytes))
    expect({ ok, codes: problems.map((problem) => problem.code) }).toEqual({
      ok: false,
      codes: expect.arrayContaining(['structure']),
    })
    await expect(listArchive(bytesSource(bytes))).rejects.toThrow('archive structure')
  }
})

test('another time than the snapshot’s, the same in all records, is found in every entry', async () => {
  const problems = await problemsOf(zip(contents, dosTime('2020-01-01T00:00:00.000Z')))
  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    ...entries.map(({ path }) => ['entry-header', path]),
    ['structure', undefined],
  ])
})

test('more entries than a zip without zip64 has are refused by both lists', async () => {
  const many = Array.from({ length: 65_535 - 2 }, (_, index) => {
    return [`pianeojobs-archive/f${String(index).padStart(5, '0')}`, ''] as const
  })
  const problems = await problemsOf(zip([...many, ...contents.slice(-2)]))
  expect(problems.map(({ code, message }) => [code, message.match(/the (\w+) of/)?.[1]])).toEqual([
    ['structure', 'entries'],
    ['structure', 'number'],
  ])
})

test('the problems of a hopeless archive are cut', async () => {
  const many = Array.from({ length: 200 }, (_, index) => [`pianeojobs-archive/f${1000 + index}`, ''] as const)
  const problems = await problemsOf(zip([...many, ...contents.slice(-2)]))
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toEqual({ code: 'too-many-problems', message: '103 more problems are not listed.' })
})

test('no bytes at all make the verifier fail', async () => {
  const signature = fc.constantFrom(
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 1, 2],
    [0x50, 0x4b, 5, 6],
    [0xff, 0xff, 0xff, 0xff],
  )
  const noise = fc.array(fc.oneof(signature, fc.array(fc.nat(255), { maxLength: 40 }))).map((parts) => parts.flat())
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      expect((await verifyArchive(bytesSource(Uint8Array.from(bytes)))).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('an archive with any parts cut, doubled, moved or overwritten verifies only if nothing changed', async () => {
  const edit = fc.record({
    at: fc.nat(archive.length),
    remove: fc.nat(60),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(archive.length).map((from) => archive.slice(from, from + 60)),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 4 }), async (edits) => {
      const bytes = [...archive]
      for (const { at, remove, insert } of edits) bytes.splice(at, remove, ...insert)
      const edited = Uint8Array.from(bytes)
      const same = Buffer.compare(edited, archive) === 0
      const { ok, problems } = await verifyArchive(bytesSource(edited))
      expect({ ok, found: problems.length > 0 }).toEqual({ ok: same, found: !same })
    }),
    { numRuns: 1_000 },
  )
})

test('a zip without manifest or sums at its end is refused', async () => {
  for (const some of [[], contents.slice(0, 1), contents.slice(0, -1), contents.slice(0, -2), contents.slice(-1)]) {
    const bytes = zip(some)
    expect((await verifyArchive(bytesSource(bytes))).ok).toBe(false)
    await expect(listArchive(bytesSource(bytes))).rejects.toThrow(
      'the last entries are not manifest.json and SHA256SUMS',
    )
  }
})
