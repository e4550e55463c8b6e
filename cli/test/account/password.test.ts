import { expect, test } from 'vitest'
import { jsonError, type Pianeo } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const next = 'cobalt-heron-bridge-28'

const change = (pianeo: Pianeo, stdin: string) =>
  pianeo.run(['account', 'password', '--password-stdin', '--json'], { stdin })
const signIn = (pianeo: Pianeo, stdin: string) =>
  pianeo.run(['sign-in', '--email', 'ada@example.org', '--password-stdin', '--json'], { stdin })

test('P6.2 P9.5: account password takes both passwords from stdin, keeps this session and ends the others', async () => {
  await using pianeo = await signedIn()
  const { accessToken } = (await pianeo.savedTokens())!
  expect((await signIn(pianeo, password)).exit).toBe(0)
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  expect(await change(pianeo, `${password}\n${next}\n`)).toMatchObject({ exit: 0, stderr: '' })
  await pianeo.ok('whoami', '--json')
  const other = await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN: accessToken } })
  expect(jsonError(other, 4).code).toBe('token-revoked')
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--json')
  expect(mails[0].subject).toContain('password was changed')
  expect([(await signIn(pianeo, password)).exit, (await signIn(pianeo, next)).exit]).toEqual([4, 0])
})

test('P9.5: the password that is must be right, the new one good, and both there: nothing is changed before', async () => {
  await using pianeo = await signedIn()
  expect(jsonError(await change(pianeo, `wrong-password-1\n${next}`), 4).code).toBe('invalid-credentials')
  expect(jsonError(await change(pianeo, `${password}\nshort`), 6).code).toBe('password-too-weak')
  for (const stdin of [password, `${password}\n`, `${password}\n${next}\nmore`]) {
    expect(jsonError(await change(pianeo, stdin), 2).message).toContain('two lines')
  }
  const { error } = await pianeo.fails(2, 'account', 'password', '--json')
  expect(error.message).toContain('--password-stdin')
  expect((await signIn(pianeo, password)).exit).toBe(0)
})

test('P9.5: at a terminal a new password is typed twice alike, and never shown', async () => {
  await using pianeo = await signedIn()
  const { exit, screen } = await atTerminal(
    pianeo,
    ['account', 'password'],
    [
      { at: 'Your password', keys: `${password}\r` },
      { at: 'New password', keys: `${next}\r` },
      { at: 'again', keys: `${next}x\r` },
      { at: 'not alike', keys: `${next}\r` },
      { at: 'again', keys: `${next}\r` },
    ],
  )
  expect([exit, screen]).toEqual([0, expect.stringContaining('Password changed')])
  expect(screen).toContain('The two were not alike')
  for (const secret of [password, next]) expect(screen).not.toContain(secret)
  expect((await signIn(pianeo, next)).exit).toBe(0)
})
