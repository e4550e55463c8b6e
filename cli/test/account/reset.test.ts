import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonError } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const next = 'cobalt-heron-bridge-28'
const email = 'ada@example.org'

test('E-AUTH: a script asks for a code, sets a new password with it, and signs in', async () => {
  await using pianeo = await signedIn()
  const { json: sent } = await pianeo.ok('account', 'reset', '--email', email, '--json')
  expect(sent).toEqual({ resetId: expect.stringMatching(/^rst_/), email, expiresAt: expect.any(String) })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  const confirm = (code: string, stdin: string) =>
    pianeo.run(['account', 'reset', '--code', code, '--password-stdin', '--json'], { stdin })
  const wrong = jsonError(await confirm(mails[0].code === '000000' ? '000001' : '000000', next), 6)
  expect(wrong).toMatchObject({ code: 'verification-failed', message: expect.stringContaining('pianeo account reset') })
  expect(jsonError(await confirm(mails[0].code, 'short'), 6).code).toBe('password-too-weak')
  const done = await confirm(mails[0].code, next)
  expect(done).toMatchObject({ exit: 0, stderr: '' })
  expect(JSON.parse(done.stdout)).toEqual({ reset: true, email })
  await pianeo.fails(4, 'whoami', '--json')
  const signIn = (stdin: string) => pianeo.run(['sign-in', '--email', email, '--password-stdin', '--json'], { stdin })
  expect([(await signIn(password)).exit, (await signIn(next)).exit]).toEqual([4, 0])
  expect(await readdir(join(pianeo.home, 'sandbox'))).not.toContain('pending-reset.json')
})

test('E-AUTH: an address without an account is answered alike', async () => {
  await using pianeo = await signedIn()
  const ask = async (address: string) => (await pianeo.run(['account', 'reset', '--email', address])).stdout
  expect((await ask('eve@example.org')).replace('eve', 'ada')).toBe(await ask(email))
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', 'eve@example.org', '--json')
  expect(mails[0].subject).toContain('no Pianeojobs account')
})

test('E-AUTH: without a request there is nothing to confirm, and without an address nothing to ask for', async () => {
  await using pianeo = await signedIn()
  const ended = await pianeo.run(['account', 'reset', '--code', '123456', '--password-stdin', '--json'], {
    stdin: next,
  })
  expect(jsonError(ended, 3)).toMatchObject({ code: 'nothing-to-reset', message: expect.stringContaining('--email') })
  const { error } = await pianeo.fails(2, 'account', 'reset', '--json')
  expect(error.message).toContain('--email ADDRESS')
  const { error: unread } = await pianeo.fails(2, 'account', 'reset', '--code', '123456', '--json')
  expect(unread.message).toContain('--password-stdin')
})

test('E-AUTH: at a terminal a person is led through', async () => {
  await using pianeo = await signedIn()
  const start = atTerminal(
    pianeo,
    ['account', 'reset'],
    [
      { at: 'E-mail address', keys: '\r' },
      { at: 'Code', keys: '12345\r' },
      { at: 'New password', keys: `${next}\r` },
      { at: 'again', keys: `${next}\r` },
    ],
  )
  const { exit, screen } = await start
  expect([exit, screen]).toEqual([6, expect.stringContaining('a code went there')])
  expect(screen).not.toContain(next)
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  const done = await atTerminal(
    pianeo,
    ['account', 'reset', '--code', mails[0].code],
    [
      { at: 'New password', keys: `${next}\r` },
      { at: 'again', keys: `${next}\r` },
    ],
  )
  expect(done).toMatchObject({ exit: 0, screen: expect.stringContaining('pianeo sign-in') })
})
