import { join } from 'node:path'
import type { ProfilePatch } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { giveConsent } from '../../src/actions/consent/give.ts'
import { readPurpose } from '../../src/actions/consent/purpose.ts'
import { addMedia } from '../../src/actions/media/add.ts'
import { setProfile } from '../../src/actions/profile/set.ts'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { photoFile } from '../support/pictures.ts'

const patch: ProfilePatch = {
  headline: 'Analyst',
  summary: 'For members.\nOnly.',
  links: [{ url: 'https://example.org/ada' }],
}

async function filled({ client }: Context): Promise<void> {
  const { etag } = await client.profile.get().withResponse()
  await client.profile.update(patch, { ifMatch: etag! })
  const organization = { name: 'Engines' }
  await client.profile.experiences.create({ title: 'Analyst', organization, start: '1842', visibility: 'private' })
}

async function published(context: Context): Promise<void> {
  await filled(context)
  const { profile } = context.client
  await profile.publish({ confirmedFields: (await profile.visibility.get()).publishes })
}

test('P4.1: before it is published nobody sees anything, and it says what each would see', async () => {
  await using app = await openApp({ person: {}, before: filled })
  await goTo(app, 'View your profile as somebody else')
  const frame = await app.until('They see nothing')
  expect(frame).toContain('Once it is published, everyone would see: Name, Handle, Headline.')
  expect(frame).toContain('Kept from everyone even then:')
})

test('P4.4: each reader sees what the platform answers them, and what they do not see is said', async () => {
  await using app = await openApp({ person: {}, before: published })
  await goTo(app, 'View your profile as somebody else')
  const everyone = await app.until('Headline  Analyst')
  expect(everyone).not.toContain('For members.')
  expect(everyone).toContain('− Summary (for whoever is signed in)')
  expect(everyone).toContain('− Current experience: Analyst, Engines (for you alone)')
  await app.press('right')
  const members = await app.until('▸ Members')
  expect(await app.until('For members.')).not.toContain('https://example.org/ada')
  expect(members).toContain('− Links (for people you are connected with)')
  await app.press('tab')
  expect(await app.until('https://example.org/ada')).toContain('▸ Connections')
})

test('P4.3: search engines see nothing until the person agrees to them', async () => {
  await using app = await openApp({ person: {}, before: published, columns: 120, rows: 40 })
  await goTo(app, 'View your profile as somebody else')
  await app.until('Headline  Analyst')
  await app.press('left')
  await app.until('They see nothing: search engines are kept out')
  await giveConsent(app.context, await readPurpose(app.context, 'discoverability.search_engines'), { explicit: false })
  await app.until('Headline  Analyst')
})

test('at 60×16 a long profile is scrolled', async () => {
  await using app = await openApp({ person: {}, before: published, columns: 60, rows: 16 })
  await goTo(app, 'View your profile as somebody else')
  await app.press('right')
  await app.until(/Lines 1 to \d+ of \d+/)
  await app.press('G')
  await app.until('(for you alone)')
})

test('P4.4: everything that a reader gets is shown, down to the words of photos and of each experience', async () => {
  const before = async (context: Context) => {
    await filled(context)
    const { profile } = context.client
    const organization = { name: 'Memoirs', url: 'https://example.org/memoirs' }
    const location = { city: 'Turin', region: null, country: 'IT' as const }
    const told = { summary: 'Translated.', highlights: ['Note G'], location, visibility: 'public' as const }
    await profile.experiences.create({ title: 'Translator', organization, start: '1842', end: '1843', ...told })
    const { id } = await addMedia(context, { file: await photoFile(join(context.home.config, '..')), alt: 'A flag' })
    await setProfile(context, { photoId: id })
    await profile.publish({ confirmedFields: (await profile.visibility.get()).publishes })
  }
  await using app = await openApp({ person: {}, before })
  await goTo(app, 'View your profile as somebody else')
  const frame = await app.until('Note G')
  expect(frame).toMatch(/\n Photo +A flag\n/)
  expect(frame).toContain(
    '\n 1842 – 1843  Translator, Memoirs\n https://example.org/memoirs · Turin, IT\n Translated.\n - Note G\n',
  )
})
