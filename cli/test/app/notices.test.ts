import { expect, test } from 'vitest'
import { listNotices } from '../../src/actions/notices/list.ts'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { password } from '../support/signed-in.ts'

/** From a device that is not known yet: the person is told. */
async function signInElsewhere(context: Context): Promise<void> {
  const { createClient } = await import('@pianeojobs/sdk')
  const { fetch, url } = context.sandbox!
  const elsewhere = createClient({ baseUrl: url, fetch, userAgent: 'curl/8.5.0' })
  await elsewhere.sessions.create({ email: 'ada@example.org', password })
}

test.each([
  [80, 24],
  [120, 40],
])('P11.2, G34: notices are listed, and reading one counts it as read, at %i×%i', async (columns, rows) => {
  await using app = await openApp({ person: {}, before: signInElsewhere, columns, rows })
  await app.until('▸ ! Notices')
  await app.press('enter')
  const list = await app.until('● new')
  expect(list).toMatch(/^ ▸ ● new +\d{4}-\d\d-\d\d A new device signed in to your account/m)
  await app.press('enter')
  const notice = (await app.until('change your password')).split('\n')
  expect(notice[2]).toMatch(/^ A new device signed in/)
  expect(notice[3]).toMatch(/^ \d{4}-\d\d-\d\d \d\d:\d\d$/)
  const [read] = await listNotices(app.context)
  expect(read!.readAt).not.toBeNull()
  await app.press('!')
  await app.until(`pianeo notices read ${read!.id.slice(-8)}`)
  await app.press('escape', 'escape')
  expect(await app.until(/▸ +read/)).not.toContain('● new')
  await app.press('escape')
  expect(await app.until('Your contacts')).not.toContain('! Notices')
})

test('a notice about the policy leads to the policy', async () => {
  await using app = await openApp({ person: {}, before: signInElsewhere })
  await app.until('▸ ! Notices')
  const { world } = app.mock
  const state = world.snapshot()
  const notices = new Map(
    [...state.notices].map(([account, rows]) => [
      account,
      new Map([...rows].map(([id, row]) => [id, { ...row, event: 'policy_announced' as const }])),
    ]),
  )
  world.restore({ ...state, notices })
  await app.press('enter')
  await app.until('● new')
  await app.press('enter')
  await app.until('Enter Read the policy')
  await app.press('enter')
  await app.until('Every passage has an id.')
})

test('there may be nothing to tell; and notices wait, and come back, when the platform is slow or fails', async () => {
  await using app = await openApp({ person: {} })
  await app.until('Your contacts')
  const open = async () => {
    await app.press('ctrl+p')
    await app.type('notices')
    await app.press('enter')
  }
  await open()
  expect((await app.until('nothing to tell')).split('\n')).toContain(' There is nothing to tell you.')
  await app.press('escape')
  app.faults.delay = 2600
  await open()
  expect((await app.frame()).split('\n')).toContain(' Reading your notices …')
  await app.until('Still waiting for your notices.')
  await app.until('There is nothing to tell you.')
  app.faults.mend()
  await app.press('escape')
  app.faults.break(/\/notices/)
  await open()
  expect((await app.until('✗')).split('\n')).toContain(' r tries again.')
  app.faults.mend()
  await app.press('r')
  await app.until('There is nothing to tell you.')
})
