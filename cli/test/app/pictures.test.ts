import { readFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import type { Context } from '../../src/context.ts'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards } from '../support/keep-cards.ts'
import { svgOf } from '../support/svg-of.ts'

// Before anything asks what this process's own terminal can do.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '1'
})

const rig = { repeatable: true, columns: 92, rows: 24 } as const
const ada = { name: 'Ada Lovelace', email: 'ada@example.org' }

/** The picture of a screen is in the documentation; `npm run pictures` draws all of them anew. */
async function pictured(app: AppRig, name: string, title: string): Promise<void> {
  await app.frame()
  await expect(svgOf(app.terminal, title)).toMatchFileSnapshot(`../../../docs/pictures/${name}.svg`)
}

async function withProfile({ client }: Context): Promise<void> {
  const { etag } = await client.profile.get().withResponse()
  const summary = 'I write down what a machine could do that nobody has built yet.'
  const location = { city: 'London', region: null, country: 'GB' } as const
  await client.profile.update({ headline: 'Analyst of engines', summary, location }, { ifMatch: etag! })
  const organization = { name: 'Scientific Memoirs' }
  await client.profile.experiences.create({ title: 'Translator', organization, start: '1842-10', end: '1843-08' })
  await client.profile.visibility.update({ city: 'private' })
}

async function withContacts(context: Context): Promise<void> {
  await withProfile(context)
  await keepCards(context, await readFile(new URL('../../../examples/contacts.vcf', import.meta.url), 'utf8'))
}

test('picture: home', async () => {
  await using app = await openApp({ ...rig, person: ada })
  await app.until('Your contacts')
  await pictured(app, 'home', 'Home: who is signed in, what needs them, and the jobs')
})

test('picture: a password is weighed while it is typed', async () => {
  await using app = await openApp(rig)
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.type('Ada Lovelace\rada@example.org\rfrance\r')
  await app.until('Step 3 of 5')
  // One that nobody should take.
  await app.type('lovelace1815')
  await pictured(app, 'password', 'Signing up: how good the password is, with advice')
})

test('picture: the profile, with who sees each field', async () => {
  await using app = await openApp({ ...rig, person: ada, before: withProfile })
  await goTo(app, 'Your profile')
  await app.until('Analyst of engines')
  await pictured(app, 'profile', 'The profile: each field with who sees it')
})

test('picture: who of the contacts is here', async () => {
  await using app = await openApp({ ...rig, person: ada, before: withContacts })
  await goTo(app, 'Who of them is here')
  await app.until('Amina')
  await pictured(app, 'matches', 'Who of the imported contacts is here, and why')
})

test('picture: consents, given and withdrawn by one key each', async () => {
  await using app = await openApp({ ...rig, person: ada, before: withContacts })
  await goTo(app, 'What you agreed to')
  await app.until('Withdraw')
  await pictured(app, 'consents', 'Consents: each purpose with its notice, given or not')
})

test('picture: what an erasure takes, before it is scheduled', async () => {
  await using app = await openApp({ ...rig, person: ada, before: withContacts })
  await goTo(app, 'Erase your account')
  await app.until('Erase my account')
  await pictured(app, 'erasure', 'Erasure: what goes, what stays and why')
})
