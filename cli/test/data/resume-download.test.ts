import { createHash, randomInt } from 'node:crypto'
import { link, lstat, open, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type DownloadSetup, downloadSetup } from '../support/download-setup.ts'
import { type Ended, jsonError } from '../support/pianeo.ts'

const mebibyte = 1 << 20
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What lies of a download that broke off. */
async function remains({ folder }: DownloadSetup) {
  const name = (await readdir(folder)).find((one) => one.endsWith('.part'))!
  const part = join(folder, name)
  return { part, note: `${part}.json`, whole: part.replace(/\.part$/, ''), size: (await stat(part)).size }
}

/** A download of 1 MiB that lost its connection in the midst of it. */
async function brokenOff(...more: string[]) {
  const setup = await downloadSetup(mebibyte)
  jsonError(await setup.until(mebibyte / 2, 'loss', { args: [...setup.download, ...more] }), 8)
  return setup
}

async function expectWhole({ folder, platform }: DownloadSetup, path: string) {
  expect(digest(await readFile(path))).toBe(platform.archive.sha256)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([])
}

test('P5.1 G15: a download that is lost, killed and interrupted at random goes on each time, and comes out whole', async () => {
  await using setup = await downloadSetup(64 * mebibyte)
  const { platform, proxy } = setup
  const sizes: number[] = []
  for (const [end, exit] of [
    ['SIGKILL', 'SIGKILL'],
    ['loss', 8],
    ['SIGINT', 130],
  ] as const) {
    const ended = await setup.until(randomInt(mebibyte, 16 * mebibyte), end)
    expect(ended).toMatchObject({ exit, stdout: '' })
    const { part, note, size } = await remains(setup)
    for (const path of [part, note]) expect((await lstat(path)).mode & 0o777).toBe(0o600)
    if (end !== 'SIGKILL')
      expect(jsonError(ended, exit as number).message).toMatch(/MB of 67\.1 MB are in .+\.part: download once more/)
    sizes.push(size)
  }
  expect([...sizes].sort((one, other) => one - other)).toEqual(sizes)
  const { json } = await setup.pianeo.ok(...setup.download)
  expect(json).toMatchObject({ bytes: platform.archive.bytes, sha256: platform.archive.sha256 })
  await expectWhole(setup, json.path)
  const etag = `"sha256:${platform.archive.sha256}"`
  expect(platform.ranges).toEqual([[null, null], ...sizes.map((size) => [`bytes=${size}-`, etag])])
  // What was on its way when it ended comes again, and nothing else.
  expect(proxy.received).toBeLessThan(platform.archive.bytes + 3 * 8 * mebibyte)
})

test('P5.1: a person is told that a download goes on, and where', async () => {
  await using setup = await brokenOff()
  const { part } = await remains(setup)
  const { exit, stderr } = await setup.pianeo.run(setup.download.slice(0, -1))
  expect(exit).toBe(0)
  expect(stderr).toMatch(/Going on where it broke off: .+ kB of 1\.1 MB are in /)
  expect(stderr).toContain(part)
})

test('P5.1: an archive that is another one by now is downloaded from its beginning', async () => {
  await using setup = await brokenOff()
  const { part, note } = await remains(setup)
  await writeFile(part, 'of another archive, '.repeat(1_000))
  await writeFile(note, JSON.stringify({ ...JSON.parse(await readFile(note, 'utf8')), etag: '"sha256:another"' }))
  const { json } = await setup.pianeo.ok(...setup.download, '--resume')
  await expectWhole(setup, json.path)
  expect(setup.platform.ranges.at(-1)).toEqual(['bytes=20000-', '"sha256:another"'])
})

test('P5.1 G15: bytes that changed on the disk are found, nothing of them stays, and the next one begins anew', async () => {
  await using setup = await brokenOff()
  const { part } = await remains(setup)
  const file = await open(part, 'r+')
  await file.write(Buffer.of(1, 2, 3), 0, 3, 300_000)
  await file.close()
  const { error } = await setup.pianeo.fails(8, ...setup.download)
  expect(error).toMatchObject({ code: 'download-damaged', retryable: true })
  expect(await readdir(setup.folder)).toEqual([])
  const { json } = await setup.pianeo.ok(...setup.download)
  await expectWhole(setup, json.path)
})

test('P5.1: a part that is longer than the archive is not taken for its beginning', async () => {
  await using setup = await brokenOff()
  await truncate((await remains(setup)).part, 2 * mebibyte)
  const { json } = await setup.pianeo.ok(...setup.download)
  await expectWhole(setup, json.path)
})

test('P5.1: what was killed when all of it was there is finished without asking for a byte, also when it had its name', async () => {
  for (const named of [false, true]) {
    await using setup = await brokenOff()
    const { part, note, whole } = await remains(setup)
    const kept = await readFile(note)
    const { json } = await setup.pianeo.ok(...setup.download)
    await (named ? link(whole, part) : rename(whole, part))
    await writeFile(note, kept)
    const asked = setup.platform.ranges.length
    expect((await setup.pianeo.ok(...setup.download)).json).toEqual(json)
    await expectWhole(setup, whole)
    expect(setup.platform.ranges).toHaveLength(asked)
  }
})

test('P5.1: what is there by the name of the archive is not overwritten, and the part stays until there is room', async () => {
  await using setup = await brokenOff()
  const { whole, part } = await remains(setup)
  await writeFile(whole, 'precious')
  const { error } = await setup.pianeo.fails(2, ...setup.download)
  expect(error.message).toContain(whole)
  expect(await readFile(whole, 'utf8')).toBe('precious')
  expect((await stat(part)).size).toBe(setup.platform.archive.bytes)
  await rm(whole)
  await expectWhole(setup, (await setup.pianeo.ok(...setup.download)).json.path)
})

test('P5.1 G15: an archive that expired meanwhile is told, with what to do; without --resume a new one is made', async () => {
  await using setup = await brokenOff()
  setup.platform.expireAll()
  const { part } = await remains(setup)
  const { error } = await setup.pianeo.fails(3, ...setup.download, '--resume')
  expect(error).toMatchObject({ code: 'archive-gone', message: expect.stringMatching(/seven days.*without --resume/) })
  expect(error.message).toContain(part)
  const { json } = await setup.pianeo.ok(...setup.download)
  await expectWhole(setup, json.path)
  expect(setup.platform.ranges.at(-1)).toEqual([null, null])
})

test('P5.1: --resume makes nothing new, and goes with no choice of parts', async () => {
  await using setup = await downloadSetup(mebibyte)
  const { error } = await setup.pianeo.fails(2, ...setup.download, '--resume')
  expect(error.message).toContain(setup.folder)
  await setup.pianeo.fails(2, ...setup.download, '--resume', '--profile', 'portability')
  expect(setup.platform.ranges).toEqual([])
})

test('P5.1: a download of something else does not go on with it; --resume does', async () => {
  await using setup = await brokenOff('--profile', 'portability')
  const { part, size } = await remains(setup)
  await setup.pianeo.ok(...setup.download)
  expect((await stat(part)).size).toBe(size)
  const { json } = await setup.pianeo.ok(...setup.download, '--resume')
  await expectWhole(setup, json.path)
})

test('P5.1: what another person began, or on another platform, is not gone on with and stays as it is', async () => {
  await using setup = await brokenOff()
  const { note, part, size } = await remains(setup)
  const of = JSON.parse(await readFile(note, 'utf8'))
  for (const [change, exit, code] of [
    [{ platform: 'https://api.pianeojobs.example/v1' }, 2, 'usage'],
    [{ exportId: 'xpt_01jb2m3n4p5q6r7s8t9v0w1x2y' }, 3, 'archive-gone'],
  ] as const) {
    await writeFile(note, JSON.stringify({ ...of, ...change }))
    await setup.pianeo.ok(...setup.download)
    expect((await stat(part)).size).toBe(size)
    expect((await setup.pianeo.fails(exit, ...setup.download, '--resume')).error.code).toBe(code)
  }
})

test('P5.1: to a file it goes on as to a folder; a part that nobody knows of is not touched', async () => {
  await using setup = await downloadSetup(mebibyte)
  const file = join(setup.folder, 'mine.zip')
  const download = ['data', 'download', '--output', file, '--json']
  await writeFile(`${file}.part`, 'precious')
  for (const text of [undefined, 'no JSON', '{"exportId":"../../x"}']) {
    if (text) await writeFile(`${file}.part.json`, text)
    expect((await setup.pianeo.fails(2, ...download)).error.message).toContain(`${file}.part`)
    expect(await readFile(`${file}.part`, 'utf8')).toBe('precious')
  }
  await rm(`${file}.part`)
  await rm(`${file}.part.json`)
  await setup.until(mebibyte / 2, 'loss', { args: download })
  expect((await remains(setup)).whole).toBe(file)
  const { json } = await setup.pianeo.ok(...download)
  expect(json.path).toBe(file)
  await expectWhole(setup, file)
})

test('P5.1: it never writes through a link', async () => {
  await using setup = await brokenOff()
  const { part } = await remains(setup)
  const mine = join(setup.pianeo.home, 'mine')
  await writeFile(mine, 'precious')
  await rm(part)
  await symlink(mine, part)
  expect((await setup.pianeo.fails(2, ...setup.download)).error.message).toContain(part)
  expect(await readFile(mine, 'utf8')).toBe('precious')
})

test('P5.1: one that begins while another is writing waits for it, and goes on where that one ends', async () => {
  await using setup = await downloadSetup(mebibyte)
  const { platform, proxy, pianeo, download } = setup
  let second: Promise<Ended> | undefined
  let asked = 0
  proxy.breakAfter(mebibyte / 2, async () => {
    second = pianeo.run(download)
    await sleep(3_000)
    asked = platform.ranges.length
  })
  expect((await pianeo.run(download)).exit).toBe(8)
  expect(asked).toBe(1)
  const { exit, stdout } = await second!
  expect(exit).toBe(0)
  expect(platform.ranges.at(-1)![0]).toMatch(/^bytes=\d+-$/)
  await expectWhole(setup, JSON.parse(stdout).path)
})

test('P5.1: two downloads to one folder at once come out whole, each by its own name', async () => {
  await using setup = await downloadSetup(4 * mebibyte)
  const both = await Promise.all([setup.pianeo.ok(...setup.download), setup.pianeo.ok(...setup.download)])
  expect(new Set(both.map(({ json }) => json.path)).size).toBe(2)
  for (const { json } of both) await expectWhole(setup, json.path)
})
