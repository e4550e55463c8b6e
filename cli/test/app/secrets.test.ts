import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { agreeAndSend, fillSignUp } from '../support/sign-up-in-app.ts'
import { password } from '../support/signed-in.ts'

/** A new password, and one that is mistyped: their words stand nowhere else. */
const next = 'violet-kettle-orchard-9'
const mistyped = 'crimson-walrus-teapot-3'
const words = [password, next, mistyped].flatMap((secret) => secret.split('-').filter((word) => word.length > 3))

test('P7.2, P9.5: a password stands in no frame, in no file of the home, and not on the command line of !', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to')
  await expectNoSecret(app)
  await app.press('ctrl+o')
  await app.until('Use the code')
  await app.press('c')
  await app.until('▸ Code')
  await app.press('enter')
  await app.until('signed in as')
  await expectNoSecret(app)

  await app.press('G', 'enter', 'y')
  await app.until('▸ Sign up')
  await app.press('down', 'enter')
  await app.until('Forgotten?')
  await app.type(mistyped)
  await app.press('enter')
  await app.until('is wrong')
  await app.press('ctrl+u')
  await app.type(password)
  await app.press('enter')
  await app.until('signed in as')
  await expectNoSecret(app)

  await app.press('G', 'enter', 'y')
  await app.until('▸ Sign up')
  await app.press('down', 'enter')
  await app.until('Forgotten?')
  await app.press('ctrl+r')
  await app.until('A code is sent')
  await app.press('enter')
  await app.until('▸ Code')
  await app.press('ctrl+o')
  await app.until('Use the code')
  await app.press('c')
  await app.until('▸ Password')
  await app.type(next)
  await app.press('enter')
  await app.type(next)
  await app.press('enter')
  await app.until('The new password is set')
  await expectNoSecret(app)
  const files = await filesIn(app.home)
  expect(Object.keys(files).sort()).toEqual(['config/settings.json', 'data/sandbox/tokens.lock'])
  expect(JSON.parse(files['config/settings.json']!)).toEqual({ userName: 'ada@example.org' })
})

/** Neither in anything that was ever drawn, nor in a file, nor in what `!` shows. */
async function expectNoSecret(app: AppRig): Promise<void> {
  await app.press('alt+!')
  await app.until('The same in a shell')
  await app.press('escape')
  const kept = [app.terminal.written, ...Object.values(await filesIn(app.home))]
  for (const word of words) expect(kept.filter((text) => text.includes(word))).toEqual([])
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')])),
  )
}
