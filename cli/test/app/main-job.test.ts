import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { goTo } from '../support/go-to.ts'
import { temporaryPianeo } from '../support/pianeo.ts'
import { agreeAndSend, fillSignUp } from '../support/sign-up-in-app.ts'
import { startAtTerminal, type TerminalApp } from '../support/terminal-app.ts'

const cards = fileURLToPath(new URL('../../../examples/contacts.vcf', import.meta.url))

async function confirmByMail(app: TerminalApp): Promise<void> {
  await app.until('A mail went to ada@example.org')
  await app.press('ctrl+o')
  await app.until('Use the code')
  await app.press('c')
  await app.until(/▸ Code +\d{6}/)
  await app.press('enter')
  await app.until('Ada Lovelace, signed in as ada@example.org')
}

/** A headline, and a city that nobody else sees. */
async function editProfile(app: TerminalApp): Promise<void> {
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.type('Analyst of engines')
  await app.press('enter')
  await app.until('✓ Headline saved.')
  await app.press('down', 'down')
  await app.until('▸ City')
  await app.press('enter')
  await app.type('London')
  await app.press('enter')
  await app.until('✓ City saved.')
  await app.press('v')
  await app.until('Who sees: City')
  await app.press('down', 'down', 'enter')
  await app.until(/▸ City +London +private/)
}

async function addExperience(app: TerminalApp): Promise<void> {
  await home(app)
  await goTo(app, 'Add an experience')
  await app.until('▸ Title')
  await app.type('Translator')
  await app.press('tab')
  await app.type('Scientific Memoirs')
  await app.press('tab', 'tab')
  await app.type('1842')
  await app.press('ctrl+s')
  await app.until('✓ Translator added.')
}

async function importContacts(app: TerminalApp): Promise<void> {
  await home(app)
  await goTo(app, 'Import contacts')
  await app.until('Enter')
  await app.press('ctrl+u')
  await app.type(cards)
  await app.press('enter')
  await app.until('cards read')
  await app.press('enter')
  await app.until('Do you agree that the contacts are kept?')
  await app.press('y')
  await app.until('Do you agree that it is looked for who of them is here?')
  await app.press('y')
  await app.until(/\d+ of them (is|are) here/)
}

async function downloadData(app: TerminalApp, folder: string): Promise<void> {
  await home(app)
  await goTo(app, 'Download your data')
  await app.until('▸ Save it in')
  await app.press('ctrl+u')
  await app.type(folder)
  await app.press('enter')
  await app.until('✓ Whole: every byte is as it was written.')
}

/** Backs out to the first screen. */
async function home(app: TerminalApp): Promise<void> {
  for (;;) {
    const frame = await app.until('pianeo › Home')
    if (/pianeo › Home {2}/.test(frame)) return
    await app.press('escape')
  }
}

test.each([{ CI: '1' }, { CI: '' }])('the main job by keys alone, from an empty home, with %j', async (env) => {
  await using pianeo = await temporaryPianeo()
  const archives = join(pianeo.home, 'archives')
  await mkdir(archives)
  {
    await using app = startAtTerminal([], { ...env, PIANEO_HOME: pianeo.home })
    await fillSignUp(app)
    await agreeAndSend(app)
    await confirmByMail(app)
    await editProfile(app)
    await addExperience(app)
    await importContacts(app)
    await downloadData(app, archives)
    await app.press('ctrl+c')
    expect(await app.exit).toBe(0)
  }
  const [archive] = await readdir(archives)
  expect((await pianeo.ok('data', 'verify', join(archives, archive!), '--json')).json.ok).toBe(true)
  const { json: profile } = await pianeo.ok('profile', 'show', '--json')
  expect(profile).toMatchObject({ headline: 'Analyst of engines', experiences: [{ title: 'Translator' }] })
  expect((await pianeo.ok('profile', 'visibility', '--json')).json.fields.city.audience).toBe('private')
  expect((await pianeo.ok('contacts', 'matches', '--json')).json.length).toBeGreaterThan(0)
})
