import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentOffsets, openArchive } from '../support/archive.ts'
import { type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

async function downloaded(pianeo: Pianeo) {
  const { json } = await pianeo.ok('data', 'download', '--output', pianeo.home, '--json')
  return { ...json, archive: await openArchive(json.path) }
}

/** Runs `data verify` on a copy in which one byte is another. */
async function verifyChanged(pianeo: Pianeo, bytes: Uint8Array, offset: number) {
  const changed = bytes.slice()
  changed[offset]! ^= 0x01
  const path = join(pianeo.home, 'changed.zip')
  await writeFile(path, changed)
  const { exit, stdout, stderr } = await pianeo.run(['data', 'verify', path, '--json'])
  return { exit, report: JSON.parse(stdout), error: JSON.parse(stderr).error }
}

test('G15: data verify tells that an archive is whole, offline', async () => {
  await using pianeo = await signedIn()
  const { path, bytes, sha256, archive } = await downloaded(pianeo)
  const { json } = await pianeo.ok('data', 'verify', path, '--json')
  expect(json).toEqual({ ok: true, entries: archive.files.size, bytes, sha256, signature: 'unsigned', problems: [] })
  const { exit, stdout } = await pianeo.run(['data', 'verify', path, '--api-url', 'http://127.0.0.1:9/v1'])
  expect([exit, stdout]).toEqual([0, expect.stringContaining(`${path} is whole`)])
})

test('G15: one changed byte in any entry is found, and the entry is named', async () => {
  await using pianeo = await signedIn()
  const { archive } = await downloaded(pianeo)
  for (const [path, offset] of contentOffsets(archive)) {
    const length = archive.files.get(path)!.length
    if (length === 0) continue
    const { exit, report, error } = await verifyChanged(pianeo, archive.bytes, offset + Math.floor(length / 2))
    expect([path, exit, report.ok, error.code]).toEqual([path, 6, false, 'archive-broken'])
    expect(report.problems.map(({ where }: { where: string }) => where)).toEqual([`pianeojobs-archive/${path}`])
    expect(error.message).toContain(`pianeojobs-archive/${path}`)
  }
})

test('G15: a changed byte in no entry is found too, as one of the archive structure', async () => {
  await using pianeo = await signedIn()
  const { archive } = await downloaded(pianeo)
  const size = archive.bytes.length
  for (const offset of [size - 1, size - 10, size - 200]) {
    const { exit, report, error } = await verifyChanged(pianeo, archive.bytes, offset)
    expect([offset, exit, report.ok]).toEqual([offset, 6, false])
    expect(error.message).toContain('archive structure')
  }
})

test('G15: an archive that is cut off, empty or no archive is broken, not a fault of pianeo', async () => {
  await using pianeo = await signedIn()
  const { archive } = await downloaded(pianeo)
  const path = join(pianeo.home, 'other.zip')
  for (const bytes of [archive.bytes.subarray(0, 1000), new Uint8Array(), Buffer.from('hello')]) {
    await writeFile(path, bytes)
    const { exit, stdout, stderr } = await pianeo.run(['data', 'verify', path, '--json'])
    expect([exit, JSON.parse(stdout).ok, JSON.parse(stderr).error.code]).toEqual([6, false, 'archive-broken'])
    expect(await pianeo.run(['data', 'verify', path])).toMatchObject({ exit: 6, stdout: '' })
  }
})

test('a file that is not there, or is a folder, is named', async () => {
  await using pianeo = await temporaryPianeo()
  const missing = join(pianeo.home, 'none.zip')
  expect((await pianeo.fails(2, 'data', 'verify', missing, '--json')).error.message).toContain(missing)
  expect((await pianeo.fails(2, 'data', 'verify', pianeo.home, '--json')).error.message).toContain(pianeo.home)
  expect((await pianeo.fails(2, 'data', 'verify', '--json')).error.message).toContain('PATH')
})
