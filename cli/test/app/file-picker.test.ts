import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { vCards } from '../support/keep-cards.ts'

let home = ''
const hostile = 'x\u001b]52;c;ZXZpbA==\u0007\u202e.vcf'

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pianeo-files-'))
  vi.stubEnv('HOME', home)
  for (const folder of ['.secret', 'Documents', 'Documents/old', 'Downloads']) await mkdir(join(home, folder))
  for (const name of ['.hidden.vcf', 'notes.txt', 'Documents/all.vcf', 'Documents/all-2.VCF', `Documents/${hostile}`])
    await writeFile(join(home, name), vCards('FN:Grace Hopper'))
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(home, { recursive: true })
})

async function picking(path: string, size = {}): Promise<AppRig> {
  const app = await openApp({ person: {}, ...size })
  await goTo(app, 'import contacts')
  await app.press('ctrl+u')
  await app.type(path)
  return app
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P2.1: folders and vCard files are shown, hidden ones are not, at ${size.columns}×${size.rows}`, async () => {
    await using app = await picking('~/', size)
    expect(await app.until('Documents/')).toMatch(/ File ~\/\n\n {3}\.\.\/\n ▸ Documents\/\n {3}Downloads\/\n\n/)
    await app.press('enter')
    const lines = (await app.until('all.vcf')).split('\n').slice(2, 9)
    expect(lines[0]).toBe(' File ~/Documents/')
    expect(lines.slice(2, 5)).toEqual([
      '   ../',
      '   old/',
      expect.stringMatching(/^ ▸ all-2\.VCF +\d+ bytes +\d{4}-\d\d-\d\d$/),
    ])
    expect(lines[5]).toMatch(/^ {3}all\.vcf /)
    expect(lines[6]).toMatch(/^ {3}x\.vcf /)
    expect(app.terminal.written).not.toMatch(/\x1b\]52|\u202e/)
  })
}

test('a path is typed: what is shown narrows, Tab completes, a dot shows what is hidden', async () => {
  await using app = await picking('~/do')
  expect(await app.until('▸ Documents/')).toContain('Downloads/')
  await app.press('tab')
  expect(await app.frame()).toContain(' File ~/do\n')
  await app.type('c')
  expect(await app.until('▸ Documents/')).not.toContain('Downloads/')
  await app.press('tab')
  await app.until('File ~/Documents/\n')
  await app.type('ALL-')
  await app.press('tab')
  expect(await app.until('File ~/Documents/all-2.VCF')).toContain('▸ all-2.VCF')
  await app.press('ctrl+u')
  await app.type('~/.')
  expect(await app.until('.secret/')).toMatch(/ {3}\.secret\/\n ▸ \.hidden\.vcf/)
})

test('a file that is not shown can be typed; another file is then chosen from its folder', async () => {
  await using app = await picking('~/notes.txt')
  await app.until('Enter takes the path as it is typed.')
  await app.press('enter')
  expect(await app.until('1 card read')).toMatch(/ notes\.txt\n 1 card read: 1 contact to send\.\n/)
  await app.press('f')
  await app.until(' File ~/\n')
})

test('a folder or a file that is not there is said, and another can be chosen', async () => {
  await using app = await picking('~/nowhere/x')
  await app.until(`✗ There is no folder ${home}/nowhere.`)
  await app.press('ctrl+u')
  await app.type('~/nobody.vcf')
  await app.press('enter')
  await app.until(/✗ There is no file \S+\/nobody\.vcf\./)
  await app.press('f')
  expect(await app.until('▸ Documents/')).toContain(' File ~/\n')
})
