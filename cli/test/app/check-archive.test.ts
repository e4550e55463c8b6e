import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { downloadData } from '../../src/actions/data/download.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { shownLine } from '../support/shown-line.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-check-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`G15 at ${size.columns}×${size.rows}: an archive on this computer is checked, with the platform away`, async () => {
    const folder = await temporaryFolder()
    let path = ''
    await using app = await openApp({
      person: {},
      ...size,
      before: async (context) => {
        path = (await downloadData(context, { output: join(folder, 'mine.zip'), wanted: {}, resume: false })).path
      },
    })
    await goTo(app, 'Check an archive')
    await app.until('▸ Archive')
    app.faults.offline = true
    await app.type(path)
    await app.press('enter')
    const frame = await app.until('✓ Whole: every byte is as it was written.')
    expect(frame).toMatch(/^ {3}SHA-256 {2}[0-9a-f]{64}$/m)
    expect(frame).not.toContain('as the platform told')
    expect(await shownLine(app)).toBe(`pianeo data verify ${path}`)
  })
}

test('G15: what is no archive, or not there, is told with its name', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.zip'), 'not a zip')
  await using app = await openApp({ person: {} })
  await goTo(app, 'Check an archive')
  await app.until('▸ Archive')
  await app.type(join(folder, 'notes.zip'))
  await app.press('enter')
  expect(await app.until('✗ Broken: 1 problem.')).toMatch(/^ ✗ archive structure: /m)
  await app.press('a')
  await app.until('▸ Archive')
  await app.press('ctrl+u')
  await app.type(join(folder, 'none.zip'))
  await app.press('enter')
  await app.until(/✗ .*none\.zip/)
})

test('a file whose name would command the terminal leaves the frame whole', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, '\x1b[2J\u202eevil.zip'), 'not a zip')
  await using app = await openApp({ person: {} })
  await goTo(app, 'Check an archive')
  await app.until('▸ Archive')
  await app.paste(join(folder, '\x1b[2J\u202eevil.zip'))
  await app.press('enter')
  const frame = await app.until('evil.zip')
  expect(frame).toMatch(/^ pianeo › Home › Check +sandbox on this computer$/m)
  expect(frame).toMatch(/^ ✗ .*\/evil\.zip/m)
})
