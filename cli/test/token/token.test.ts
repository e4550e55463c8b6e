import { readdir } from 'node:fs/promises'
import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { expect, test } from 'vitest'
import { jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { password, signedIn } from '../support/signed-in.ts'

test('E-AUTH: stdout has the token and nothing else, and a command works with it in PIANEO_TOKEN', async () => {
  await using pianeo = await signedIn()
  const made = await pianeo.run(['token', 'create', '--name', 'Nightly', '--preset', 'backup'])
  expect(made.exit).toBe(0)
  const token = made.stdout.trimEnd()
  expect(isAccessToken(token)).toBe(true)
  expect(made.stderr).toContain('export:create, rights:read')
  await pianeo.ok('sandbox', 'advance', 'P1D', '--json')
  const env = { PIANEO_TOKEN: token }
  const backup = await pianeo.run(['data', 'download', '--output', pianeo.home, '--json'], { env })
  expect(backup).toMatchObject({ exit: 0, stderr: '' })
  const beyond = jsonError(await pianeo.run(['profile', 'show', '--json'], { env }), 5)
  expect(beyond).toMatchObject({ code: 'insufficient-scope', message: expect.stringContaining('profile:read') })
  const more = ['token', 'create', '--name', 'x', '--preset', 'backup', '--json']
  expect(jsonError(await pianeo.run(more, { env }), 5).code).toBe('scope-not-allowed')
})

test('E-AUTH: tokens are listed without their secret, and stop at once when they are revoked', async () => {
  await using pianeo = await signedIn()
  const scopes = ['--scope', 'account:read', '--scope', 'tokens:read']
  const { json } = await pianeo.ok('token', 'create', '--name', 'Site', ...scopes, '--days', '30', '--json')
  const { accessToken, token } = json
  expect(accessToken).toMatchObject({ name: 'Site', scopes: ['account:read', 'tokens:read'] })
  const env = { PIANEO_TOKEN: token }
  expect(JSON.parse((await pianeo.run(['whoami', '--json'], { env })).stdout).email).toBe('ada@example.org')
  const { json: listed, stdout } = await pianeo.ok('token', 'list', '--json')
  expect(listed).toEqual([{ ...accessToken, lastUsedAt: expect.any(String) }])
  expect(stdout).not.toContain(token)
  expect((await pianeo.run(['token', 'list'])).stdout).toContain(accessToken.prefix)
  await pianeo.ok('token', 'revoke', accessToken.id, '--json')
  expect(jsonError(await pianeo.run(['whoami', '--json'], { env }), 4).code).toBe('token-revoked')
  await pianeo.fails(3, 'token', 'revoke', accessToken.id, '--json')
  expect((await pianeo.ok('token', 'list', '--json')).json).toEqual([])
})

test('E-AUTH: what a token is to be is said whole, or all that is missing is named', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'token', 'create', '--json')
  expect(error.message).toContain('Missing input: --name NAME, --preset PRESET')
  const both = ['--preset', 'backup', '--scope', 'profile:read']
  await pianeo.fails(2, 'token', 'create', '--name', 'x', ...both, '--json')
  const { error: long } = await pianeo.fails(
    6,
    'token',
    'create',
    '--name',
    'x',
    '--preset',
    'backup',
    '--days',
    '400',
    '--json',
  )
  expect(long.message).toContain('--days: ')
  const { error: unknown } = await pianeo.fails(5, 'token', 'create', '--name', 'x', '--scope', 'moon:write', '--json')
  expect(unknown).toMatchObject({ code: 'scope-not-allowed', message: expect.stringContaining('moon:write') })
})

test('E-AUTH: a mistyped token in PIANEO_TOKEN is found before anything is sent, and not repeated', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('token', 'create', '--name', 'x', '--preset', 'backup', '--json')
  const typo = `${json.token.slice(0, -1)}${json.token.endsWith('0') ? '1' : '0'}`
  await using platform = await remotePlatform()
  await using other = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url, PIANEO_TOKEN: typo } })
  const sent = platform.requests()
  const { error, stderr } = await other.fails(2, 'whoami', '--json')
  expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('mistyped') })
  expect(stderr).not.toContain(typo.slice(11))
  expect([platform.requests(), await readdir(other.home)]).toEqual([sent, []])
})

test('G12 E-AUTH: a token for a script wants the password of now', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const create = ['token', 'create', '--name', 'x', '--preset', 'read-only', '--json']
  const { error } = await pianeo.fails(4, ...create)
  expect(error).toMatchObject({ code: 'step-up-required', message: expect.stringContaining('--password-stdin') })
  expect(jsonError(await pianeo.run([...create, '--password-stdin'], { stdin: 'wrong-password-1' }), 4).code).toBe(
    'invalid-credentials',
  )
  expect((await pianeo.run([...create, '--password-stdin'], { stdin: `${password}\n` })).exit).toBe(0)
})

test('E-AUTH: a token in PIANEO_TOKEN that the platform refuses is named by the advice, with what to do', async () => {
  await using pianeo = await signedIn()
  await using platform = await remotePlatform()
  const { json: revoked } = await pianeo.ok('token', 'create', '--name', 'Backup', '--preset', 'read-only', '--json')
  await pianeo.ok('token', 'revoke', revoked.accessToken.id, '--json')
  const cases = [
    { PIANEO_TOKEN: 'abc' },
    { PIANEO_TOKEN: 'abc', PIANEO_API_URL: platform.url },
    { PIANEO_TOKEN: revoked.token },
  ]
  for (const env of cases) {
    const { message } = jsonError(await pianeo.run(['whoami', '--json'], { env }), 4)
    expect(message).toContain('PIANEO_TOKEN')
    expect(message).not.toContain('pianeo sign-in')
  }
})
