import { expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'

async function withHeadline({ client }: Context): Promise<void> {
  const { etag } = await client.profile.get().withResponse()
  await client.profile.update({ headline: 'Analyst', summary: 'For members.' }, { ifMatch: etag! })
}

test('P4.1: without a headline publishing leads to where one is written', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Publish your profile')
  const frame = await app.until('! A headline is missing')
  expect(frame).toMatch(/\n h Write a headline {2}w View as/)
  await app.press('y')
  expect((await app.context.client.profile.get()).published).toBe(false)
  await app.press('h')
  await app.until('▸ Headline    (none)')
})

test('P4.1: publishing shows what becomes public, with what stands in it, and confirms exactly that', async () => {
  await using app = await openApp({ person: {}, before: withHeadline, columns: 120, rows: 40 })
  await goTo(app, 'Publish your profile')
  const lines = (await app.until('will be able to read:')).split('\n')
  expect(lines.slice(2, 8)).toEqual([
    ' Everyone, signed in or not, will be able to read:',
    '',
    ' Name      Ada Lovelace',
    ' Handle    ada-lovelace',
    ' Headline  Analyst',
    '',
  ])
  await app.press('y')
  await app.until('✓ Published as ada-lovelace.')
  expect((await app.context.client.profile.get()).published).toBe(true)
  await app.press('!')
  await app.until('pianeo profile publish --fields displayName,handle,headline')
})

test('P4.1: when more would become public by now, nothing is published and the list is read again', async () => {
  await using app = await openApp({ person: {}, before: withHeadline })
  await goTo(app, 'Publish your profile')
  await app.until('Headline  Analyst')
  await app.context.client.profile.visibility.update({ summary: 'public' })
  await app.press('y')
  await app.until(/Summary +For members\./)
  expect((await app.context.client.profile.get()).published).toBe(false)
})

test('P4.2: what is published is taken back after a question', async () => {
  await using app = await openApp({ person: {}, before: withHeadline })
  await goTo(app, 'Publish your profile')
  await app.until('Headline  Analyst')
  await app.press('y')
  await app.until('Everyone can read:')
  await app.press('u')
  await app.until('! Take your profile back?')
  await app.press('n')
  await app.until('Everyone can read:')
  await app.press('u', 'y')
  await app.until('✓ Not published any more')
  expect((await app.context.client.profile.get()).published).toBe(false)
  await app.press('!')
  await app.until('pianeo profile unpublish')
})
