import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { kernelKeys } from '../support/kernel-keys.ts'
import { jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { pianeoMock, signUpOn } from '../support/pianeo-mock.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { password } from '../support/signed-in.ts'

const ada = 'sign-up --name Ada --email ada@example.org --country FR --adult --accept-policy'.split(' ')
const signIn = ['sign-in', '--email', 'ada@example.org', '--password-stdin', '--json']

// Elsewhere every account has a keychain, and tests leave that of the person alone.
if (process.platform === 'linux') {
  test('P6.2: without a keychain sign-in, sign-up and verify stop before they send anything, and name the choices', async () => {
    await using platform = await remotePlatform()
    await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url } })
    const sent = platform.requests()
    const refused = jsonError(await pianeo.run(signIn, { stdin: password }), 2)
    expect(refused.code).toBe('credential-store-unavailable')
    expect(refused.message).toMatch(/PIANEO_TOKEN.*--insecure-storage/)
    const signUp = await pianeo.run([...ada, '--password-stdin', '--json'], { stdin: password })
    expect(jsonError(signUp, 2).message).toMatch(/PIANEO_TOKEN.*--insecure-storage/)
    const { error } = await pianeo.fails(2, 'verify', '--code', '123456', '--json')
    expect(error.code).toBe('credential-store-unavailable')
    expect(platform.requests()).toBe(sent)
    expect(await readdir(pianeo.home)).toEqual([])
    expect(kernelKeys(pianeo)).toEqual([])
  })

  test('P6.2: who signs up to keep the session in a file is told the whole next command', async () => {
    await using platform = await remotePlatform()
    await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url } })
    const { exit, stdout } = await pianeo.run([...ada, '--password-stdin', '--insecure-storage'], { stdin: password })
    expect(exit).toBe(0)
    expect(stdout).toContain('pianeo verify --code CODE --insecure-storage')
  })

  test('P6.2: the code that was not spent on a session that could not be kept still works', async () => {
    await using platform = await pianeoMock()
    await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url } })
    const code = await signUpOn(platform, pianeo, '--insecure-storage')
    for (let attempt = 0; attempt < 6; attempt++) {
      const { error } = await pianeo.fails(2, 'verify', '--code', code, '--json')
      expect(error.code).toBe('credential-store-unavailable')
    }
    const { json } = await pianeo.ok('verify', '--code', code, '--insecure-storage', '--json')
    expect(json).toMatchObject({ email: 'ada@example.org', storage: 'file' })
    expect(kernelKeys(pianeo)).toEqual([])
  })

  test.each([
    ['no address of a Unix socket', 'tcp:host=127.0.0.1,port=1'],
    ['a socket that is not there', 'unix:path=/nonexistent/bus'],
    ['nonsense', 'unix:path=%zz'],
  ])('a session bus that is %s is none', async (_, address) => {
    await using platform = await remotePlatform()
    const env = { PIANEO_API_URL: platform.url, DBUS_SESSION_BUS_ADDRESS: address }
    await using pianeo = await temporaryPianeo({ env })
    const { code } = jsonError(await pianeo.run(signIn, { stdin: password }), 2)
    expect(code).toBe('credential-store-unavailable')
    expect((await pianeo.fails(4, 'whoami', '--json')).error.code).toBe('not-signed-in')
    expect(kernelKeys(pianeo)).toEqual([])
  })
}
