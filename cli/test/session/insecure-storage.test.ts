import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryPianeo } from '../support/pianeo.ts'
import { pianeoMock, signUpOn } from '../support/pianeo-mock.ts'
import { password } from '../support/signed-in.ts'

test('P6.2: --insecure-storage keeps the session in a file of its owner, which the next commands find by themselves', async () => {
  await using platform = await pianeoMock()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url } })
  const code = await signUpOn(platform, pianeo, '--insecure-storage')
  const { json: identity } = await pianeo.ok('verify', '--code', code, '--insecure-storage', '--json')
  expect(identity).toMatchObject({ platform: platform.url, storage: 'file' })
  expect((await pianeo.ok('whoami', '--json')).json).toEqual(identity)
  expect((await pianeo.run(['whoami'])).stdout).toMatch(/^Session +in a file, unencrypted, that only you can read$/m)

  const [folder] = await readdir(join(pianeo.home, 'platforms'))
  const file = join(pianeo.home, 'platforms', folder!, 'tokens.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(join(file, '..'))).mode & 0o777).toBe(0o700)
  const { accessToken } = JSON.parse(await readFile(file, 'utf8'))

  await pianeo.ok('sign-out', '--json')
  await expect(stat(file)).rejects.toThrow('ENOENT')
  await pianeo.fails(4, 'whoami', '--json')
  expect((await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN: accessToken } })).exit).toBe(4)

  // The address is remembered, the password never is (P7.2).
  const again = await pianeo.run(['sign-in', '--password-stdin', '--insecure-storage', '--json'], { stdin: password })
  expect(JSON.parse(again.stdout)).toMatchObject({ email: 'ada@example.org', storage: 'file' })
  expect(await readFile(join(pianeo.home, 'settings.json'), 'utf8')).toContain('ada@example.org')
})

test('a sign-out that does not reach the platform forgets nothing, so that it can be repeated', async () => {
  await using pianeo = await temporaryPianeo()
  const signOut = await (async () => {
    await using platform = await pianeoMock()
    const code = await signUpOn(platform, pianeo, '--insecure-storage', '--api-url', platform.url)
    await pianeo.ok('verify', '--code', code, '--insecure-storage', '--json', '--api-url', platform.url)
    return ['sign-out', '--json', '--api-url', platform.url]
  })()
  const { error } = await pianeo.fails(8, ...signOut)
  expect(error).toMatchObject({
    code: 'connection-failed',
    retryable: true,
    message: expect.stringContaining(signOut[3]!),
  })
  const [folder] = await readdir(join(pianeo.home, 'platforms'))
  expect(await readdir(join(pianeo.home, 'platforms', folder!))).toContain('tokens.json')
})

test('whoami tells a session of the environment, and one of the sandbox, from one that is kept', async () => {
  await using pianeo = await temporaryPianeo()
  const ada = ['--name', 'Ada Lovelace', '--email', 'ada@example.org', '--country', 'FR', '--adult', '--accept-policy']
  await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json'], { stdin: password })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--json')
  const { json: identity } = await pianeo.ok('verify', '--code', mails[0].code, '--insecure-storage', '--json')
  expect(identity).toMatchObject({ platform: 'sandbox', storage: 'sandbox' })
  const PIANEO_TOKEN = (await pianeo.savedTokens())!.accessToken
  const { stdout } = await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN } })
  expect(JSON.parse(stdout)).toEqual({ ...identity, storage: 'environment' })
})
