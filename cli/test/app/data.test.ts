import { tokensFrom } from '@pianeojobs/sdk'
import { expect, test, vi } from 'vitest'
import { downloadData } from '../../src/actions/data/download.ts'
import { listSessions } from '../../src/actions/sessions/list.ts'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { shownLine } from '../support/shown-line.ts'
import { password } from '../support/signed-in.ts'

const email = 'ada@example.org'

/** Signs Ada in once more, as another computer would. */
async function signInElsewhere({ client }: Context): Promise<void> {
  tokensFrom(await client.sessions.create({ email, password }), 0)
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P5.1: your data at ${size.columns}×${size.rows}: what can be done, the archives with their end, where one is signed in`, async () => {
    await using app = await openApp({
      person: { email },
      ...size,
      before: (context) =>
        downloadData(context, { output: context.home.data, wanted: { profile: 'portability' }, resume: false }),
    })
    await goTo(app, 'Your data')
    const frame = await app.until('Sessions')
    expect(frame).toMatch(/^ ▸ To do {5}Download your data {5}All of it, or the parts you choose$/m)
    expect(frame).toMatch(/^ {13}What you agreed to {5}0 of \d+ purposes; agree or withdraw$/m)
    expect(frame).toMatch(/^ {3}Archives {2}\d{4}-\d\d-\d\d \d\d:\d\d {7}what you provided: [\d.]+ kB, until /m)
    expect(frame).toMatch(/^ {3}Sessions {2}✓ This one {13}pianeo test, since \d{4}-\d\d-\d\d \d\d:\d\d$/m)
  })
}

test('P3.1: a session is signed out by one key, and all others by another', async () => {
  await using app = await openApp({
    person: { email },
    before: async (context) => {
      for (let i = 0; i < 3; i += 1) await signInElsewhere(context)
    },
  })
  await goTo(app, 'Your data')
  await app.until('✓ This one')
  await app.press('down', 'down', 'down', 'down', 'x')
  expect(await app.until('✓ Signed out: 1 session')).toContain('x Sign it out')
  expect(await listSessions(app.context)).toHaveLength(3)
  expect(await shownLine(app)).toMatch(/^pianeo sessions revoke ses_\w+$/)
  await app.press('o')
  await app.until('✓ Signed out: 2 sessions')
  expect(await listSessions(app.context)).toMatchObject([{ current: true }])
})

test('your data are slow, then fail, then come when they are tried again', async () => {
  await using app = await openApp({ person: { email } })
  await app.until('Your contacts')
  app.faults.delay = 2500
  await goTo(app, 'Your data')
  expect(await app.frame()).toMatch(/^ Reading your data …$/m)
  await app.until(/^ Still waiting for your data\. The platform takes long to answer\.$/m)
  app.faults.mend()
  app.faults.break(/\/exports$/)
  expect(await app.until('✗')).toMatch(/^ r tries again\.$/m)
  app.faults.mend()
  await app.press('r')
  await app.until('Download your data')
})

test('nothing is written while nothing changes, however often it is read again', async () => {
  await using app = await openApp({ person: { email } })
  await goTo(app, 'Your data')
  await app.until('✓ This one')
  await app.frame()
  const { length } = app.terminal.written
  const reads = app.faults.served.length
  await vi.waitFor(() => expect(app.faults.served.length).toBeGreaterThan(reads + 6), { timeout: 10_000 })
  await app.frame()
  expect(app.terminal.written.slice(length)).toBe('')
})

test('keys that arrive at once act one after the other, each on what the one before chose', async () => {
  await using app = await openApp({ person: { email } })
  await goTo(app, 'Your data')
  await app.until('✓ This one')
  app.terminal.send('\x1b[B\x1b[B\r')
  await app.until('Notice, version 1')
})
