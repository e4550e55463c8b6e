import { createHash } from 'node:crypto'
import type { Mock } from '@pianeojobs/mock-server'
import { expect, test } from 'vitest'
import { openApp } from '../support/app-rig.ts'

/** Puts a version 1.1.0 into force in which 11.2 reads differently. */
function publishNext({ world }: Mock): void {
  const state = world.snapshot()
  const [first] = state.policies.values()
  const text = first!.text.replace('send you an email', 'send you a letter')
  const sections = JSON.parse(JSON.stringify(first!.sections).replace('send you an email', 'send you a letter'))
  const sha256 = createHash('sha256').update(text).digest('hex')
  const next = { ...first!, version: '1.1.0', effectiveAt: '2026-01-02T00:00:00.000Z', text, sections, sha256 }
  world.restore({ ...state, policies: new Map(state.policies).set(next.version, next) })
}

test.each([
  [80, 24],
  [120, 40],
])('P11.1: anybody reads the policy by section and passage, at %i×%i', async (columns, rows) => {
  await using app = await openApp({ columns, rows })
  await app.until('▸ Sign up')
  await app.press('down', 'down', 'enter')
  const frame = (await app.until('Every passage has an id.')).split('\n')
  expect(frame).toContain(' Version 1.0.0, in force since 2026-01-01. Every passage has an id.')
  expect(frame).toContain(' 1. Information needed for signing up')
  expect(frame).toContain(' P1.1   In order to access pianeojobs services you need to create an account')
  await app.press('n', 'n')
  expect((await app.until('3. Session information')).split('\n')[3]).toBe(' 3. Session information')
  await app.press('p')
  expect((await app.frame()).split('\n')[3]).toBe(' 2. Complementary information')
  await app.press('G')
  expect((await app.until('the end')).split('\n')).toContain(' P12.1  For questions or else you can contact us:')
  await app.press('q')
  await app.until('Read the policy')
})

test('P11.3: whoever has to accept a version sees what changes, says yes, and home is quiet again', async () => {
  await using app = await openApp({ person: {} })
  await app.until('Your contacts')
  publishNext(app.mock)
  await app.until('▸ ! New policy')
  await app.press('enter')
  const frame = (await app.until('What it changes:')).split('\n')
  expect(frame.slice(2, 8)).toEqual([
    ' ! Version 1.1.0 is in force; you accepted 1.0.0. What it changes:',
    ' P11.2 changes',
    ' before If we do we will send you an email or you will see an update of the',
    '        webpage.',
    ' now    If we do we will send you a letter or you will see an update of the',
    '        webpage.',
  ])
  await app.press('c')
  await app.until(' P1.1   In order to access')
  await app.press('c', 'a')
  expect((await app.until('Do you accept')).split('\n')).toContain(
    ' ! Do you accept version 1.1.0 of the privacy policy?',
  )
  await app.press('n')
  await app.until('What it changes:')
  expect((await app.context.client.accounts.get()).policy.status).not.toBe('current')
  await app.press('a', 'y')
  const accepted = (await app.until('is accepted.')).split('\n')
  expect(accepted).toContain(' ✓ Version 1.1.0 of the policy is accepted.')
  expect((await app.context.client.accounts.get()).policy.status).toBe('current')
  await app.press('!')
  await app.until('pianeo policy accept --yes ')
  await app.press('escape', 'escape')
  expect(await app.until('Your contacts')).not.toContain('New policy')
})

test('P11.3: an acceptance that failed is told of, and can be given again', async () => {
  await using app = await openApp({ person: {} })
  await app.until('Your contacts')
  publishNext(app.mock)
  await app.until('▸ ! New policy')
  await app.press('enter')
  await app.until('What it changes:')
  app.faults.break(/acceptances/)
  await app.press('a', 'y')
  await app.until('✗ Internal error')
  app.faults.mend()
  await app.press('a', 'y')
  await app.until('is accepted.')
})

test('the policy waits, and comes back, when the platform is slow or fails', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  app.faults.delay = 2600
  await app.press('down', 'down', 'enter')
  expect((await app.frame()).split('\n')).toContain(' Reading the policy …')
  await app.until('Still waiting for the policy. The platform takes long to answer.')
  await app.until('Every passage has an id.')
  app.faults.mend()
  await app.press('escape')
  app.faults.offline = true
  await app.press('down', 'down', 'enter')
  expect((await app.until('✗')).split('\n')).toContain(' r tries again.')
  app.faults.mend()
  await app.press('r')
  await app.until('Every passage has an id.')
})
