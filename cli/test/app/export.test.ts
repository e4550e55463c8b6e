import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { openArchive } from '../support/archive.ts'
import { goTo } from '../support/go-to.ts'
import { shownLine } from '../support/shown-line.ts'
import { password } from '../support/signed-in.ts'

/** Opens the form and names the folder, which `app` removes when it ends. */
async function openForm(app: AppRig): Promise<string> {
  const folder = join(app.home, 'archives')
  await goTo(app, 'Download your data')
  await app.until('▸ Save it in')
  await app.press('ctrl+u')
  await app.type(folder)
  return folder
}

async function archiveIn(folder: string): Promise<string> {
  const names = await readdir(folder)
  expect(names).toEqual([expect.stringMatching(/^pianeojobs-ada-lovelace-.*\.zip$/)])
  return join(folder, names[0]!)
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P5.1, G15 at ${size.columns}×${size.rows}: downloaded by one key, checked in its parts, and the file is named`, async () => {
    await using app = await openApp({ person: {}, ...size })
    const folder = await openForm(app)
    await app.press('enter')
    const frame = await app.until('✓ Whole: every byte is as it was written.')
    const path = await archiveIn(folder)
    expect(frame.replaceAll(/\n /g, '')).toContain(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const { size: bytes } = await stat(path)
    const { files } = await openArchive(path)
    expect(frame).toMatch(new RegExp(`^   Entries  ${files.size}, each by its digest$`, 'm'))
    expect(frame).toMatch(new RegExp(`^   Bytes    ${bytes} \\([\\d.]+ kB\\)$`, 'm'))
    expect(frame).toMatch(/^ {3}SHA-256 {2}[0-9a-f]{64}\n {12}the same as the platform told$/m)
    expect(await shownLine(app)).toBe(`pianeo data download --output ${folder}`)
  })
}

test('G15: what is wrong with an archive is told with its place, when it is checked again', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  await app.press('enter')
  await app.until('✓ Whole')
  const path = await archiveIn(folder)
  const bytes = await readFile(path)
  const at = bytes.indexOf('Ada Lovelace')
  bytes[at] = bytes[at]! ^ 1
  await writeFile(path, bytes)
  await app.press('v')
  const frame = await app.until('✗ Broken: 1 problem. Download it again.')
  expect(frame).toMatch(/^ ✗ pianeojobs-archive\/\S+: /m)
  expect(await shownLine(app)).toBe(`pianeo data verify ${path}`)
})

test('G15: where there is no desktop, opening the archive says so and what to do', async () => {
  await using app = await openApp({ person: {} })
  await openForm(app)
  await app.press('enter')
  await app.until('✓ Whole')
  await app.press('o')
  await app.until(/✗ It cannot be opened from here: .*Unpack it\s+yourself, and open index\.html\./s)
})

test('G15: parts are chosen one by one; to choose none is told beside them', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  await app.press('tab', 'tab', 'tab', 'space')
  await app.until('(•) The parts that you choose')
  await app.press('ctrl+s')
  expect(await app.until('✗')).toMatch(/\[ \] Exports and erasures\n ✗ /)
  await app.press('tab', 'tab', 'space', 'tab', 'tab', 'enter')
  expect(await app.frame()).toMatch(/\[ \] Account\n +\[x\] Profile\n +\[ \] Photos and videos\n +▸ +\[x\] Contacts/)
  await app.press('ctrl+s')
  await app.until('✓ Whole')
  const { files } = await openArchive(await archiveIn(folder))
  expect(files.has('profile/me.vcf')).toBe(true)
  expect([...files.keys()].some((name) => name.startsWith('activity/'))).toBe(false)
  expect(await shownLine(app)).toContain('--profile custom --category profile --category contacts')
})

test('G15: a place that cannot be written to is told beside its name, before anything is asked for', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  await mkdir(folder)
  await writeFile(join(folder, 'taken'), '')
  await app.type('/taken')
  await app.press('enter')
  const frame = await app.until('✗')
  expect(frame.replaceAll(/\s+/g, ' ')).toMatch(/▸ Save it in .*✗ .*taken is there already, and pianeo overwrites/)
  expect(app.faults.served).not.toContain('POST /exports')
})

test('G15: bytes are counted while it comes in, the keys work meanwhile, and stopping keeps what came in', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  app.faults.trickle = 150
  await app.press('enter')
  const frame = await app.until(/█░+ +\d+ % {2}[\d.]+ kB of [\d.]+ kB/)
  expect(frame).toMatch(/^ ✓ Ask for it\n ✓ The platform makes the archive\n ▸ It comes in …$/m)
  await app.press('?')
  expect(await app.frame()).toContain('Stop, and keep what came in')
  await app.press('escape', 's')
  const stopped = await app.until('! Interrupted.')
  expect(stopped.replaceAll(/\s+/g, ' ')).toMatch(/download once more to the same place, and it goes on from there/)
  expect((await readdir(folder)).filter((name) => name.endsWith('.zip.part'))).toHaveLength(1)
  app.faults.mend()
  await app.press('ctrl+s')
  await app.until('✓ Whole')
  await archiveIn(folder)
  expect(app.faults.served.filter((request) => request === 'POST /exports')).toHaveLength(1)
})

test('G15: going back stops a download and says how to go on; the form knows of it later', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  app.faults.trickle = 150
  await app.press('enter')
  await app.until(/█░+ +\d+ %/)
  await app.press('escape')
  expect(await app.until('✗ Interrupted.')).toContain('Your contacts')
  app.faults.mend()
  await goTo(app, 'Download your data')
  await app.until('▸ Save it in')
  await app.press('ctrl+u')
  await app.type(folder)
  await app.until(/^ ! [\d.]+ kB are in$/m)
})

test('G15: a connection that is lost keeps what came in, and says so', async () => {
  await using app = await openApp({ person: {} })
  await openForm(app)
  app.faults.trickle = 150
  await app.press('enter')
  await app.until(/█░+ +\d+ %/)
  app.faults.offline = true
  expect((await app.until('✗ The download broke off.')).replaceAll(/\s+/g, ' ')).toContain('it goes on from there')
  app.faults.mend()
  await app.press('ctrl+s')
  await app.until('✓ Whole')
})

test('G15 G12: a password given long ago is wanted once more, and the download goes on', async () => {
  await using app = await openApp({ person: {} })
  const folder = await openForm(app)
  app.mock.world.advance('PT11M')
  await app.press('enter')
  await app.until('Your password, once more')
  await app.press('escape')
  await app.until('✗')
  await app.press('ctrl+s')
  await app.until('Your password, once more')
  await app.type(password)
  await app.press('enter')
  await app.until('✓ Whole')
  await archiveIn(folder)
  expect(app.terminal.written).not.toContain(password)
})
