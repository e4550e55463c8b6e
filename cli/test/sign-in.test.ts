import { expect, test } from 'vitest'
import { jsonError, temporaryPianeo } from './support/pianeo.ts'
import { password, signedIn } from './support/signed-in.ts'
import { atTerminal } from './support/terminal.ts'

test('P3.1: sign-out ends the session on the platform, not only here', async () => {
  await using pianeo = await signedIn()
  const tokens = await pianeo.savedTokens()
  await pianeo.ok('sign-out', '--json')
  const { error } = await pianeo.fails(4, 'whoami', '--json')
  expect(error).toMatchObject({ code: 'not-signed-in', message: expect.stringContaining('pianeo sign-in') })
  const ended = await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN: tokens!.accessToken } })
  expect(ended.exit).toBe(4)
})

test('P6.2: a wrong password and an unknown address are refused alike', async () => {
  await using pianeo = await signedIn()
  const answers = await Promise.all(
    ['ada@example.org', 'nobody@example.org'].map((email) =>
      pianeo.run(['sign-in', '--email', email, '--password-stdin', '--json'], { stdin: 'a-wrong-password-1' }),
    ),
  )
  const told = answers.map(({ exit, stderr }) => ({ exit, code: JSON.parse(stderr).error.code }))
  expect(told).toEqual(Array(2).fill({ exit: 4, code: 'invalid-credentials' }))
})

test('P7.2: the address of the last sign-in is the next one', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sign-out', '--json')
  const ended = await pianeo.run(['sign-in', '--password-stdin', '--json'], { stdin: password })
  expect(JSON.parse(ended.stdout)).toMatchObject({ email: 'ada@example.org' })
})

test('an empty password on stdin is a missing one', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'sign-in', '--email', 'ada@example.org', '--password-stdin', '--json')
  expect(error).toMatchObject({ code: 'missing-input', message: expect.stringContaining('--password-stdin') })
})

test('PIANEO_TOKEN signs in for one command, and is written nowhere', async () => {
  await using pianeo = await signedIn()
  const { accessToken } = (await pianeo.savedTokens())!
  await using other = await temporaryPianeo({ env: { PIANEO_TOKEN: accessToken } })
  // The other home has another sandbox, which does not know the token.
  const { error } = await other.fails(4, 'whoami', '--json')
  expect(error.code).toBe('unauthenticated')
  expect(await other.savedTokens()).toBeUndefined()
})

test('a person at a terminal is told where they are, beside the result', async () => {
  await using pianeo = await signedIn()
  expect(await atTerminal(pianeo, ['whoami'], [])).toMatchObject({
    exit: 0,
    screen: expect.stringContaining('On the sandbox'),
  })
  const { exit, stdout, stderr } = await pianeo.run(['whoami'])
  expect(exit).toBe(0)
  expect(stdout).toMatch(
    /^Name +Ada Lovelace\nE-mail +ada@example\.org\nAccount +acc_\w+ \(active\)\nPlatform +sandbox\nSession +in the folder of the sandbox\n$/,
  )
  expect(stderr).toBe('')
})

test('a token of the environment is not mixed up with the session that is kept', async () => {
  await using pianeo = await signedIn()
  const kept = (await pianeo.savedTokens())!
  const env = { PIANEO_TOKEN: kept.accessToken }
  const ended = await pianeo.run(['sign-in', '--password-stdin', '--json'], { env, stdin: password })
  expect(jsonError(ended, 2).message).toContain('PIANEO_TOKEN')
  expect((await pianeo.run(['sign-out', '--json'], { env })).exit).toBe(0)
  expect(await pianeo.savedTokens()).toEqual(kept)
})
