import { expect, test } from 'vitest'
import { type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { type PianeoMock, pianeoMock, signUpOn } from '../support/pianeo-mock.ts'

/** Ada at home on a platform, signed in, and a device of hers that is not. */
async function homeAndDevice(platform: PianeoMock) {
  const env = { PIANEO_API_URL: platform.url }
  const [home, device] = await Promise.all([temporaryPianeo({ env }), temporaryPianeo({ env })])
  const code = await signUpOn(platform, home, '--insecure-storage')
  await home.ok('verify', '--code', code, '--insecure-storage', '--json')
  return { home, device }
}

/** Begins signing in on the device; `decide` is given the code that it shows. */
async function signInByCode(device: Pianeo, decide: (code: string) => Promise<unknown>) {
  let decided: Promise<unknown> | undefined
  const onStderr = (text: string) => {
    const code = /"userCode":"([A-Z-]+)"/.exec(text)?.[1]
    if (code) decided ??= decide(code)
  }
  const ended = await device.run(['sign-in', '--device', '--insecure-storage', '--json'], { onStderr })
  await decided
  return ended
}

test('E-AUTH: a device signs in by a code that is approved at home, and is one of the sessions there', async () => {
  await using platform = await pianeoMock()
  const { home, device } = await homeAndDevice(platform)
  await using _home = home
  await using _device = device
  const ended = await signInByCode(device, async (code) => {
    const { json } = await home.ok('device', 'show', code, '--json')
    expect(json).toMatchObject({ client: expect.stringMatching(/^pianeo on /), state: 'pending' })
    await home.ok('device', 'approve', code, '--scope', 'account:read', '--json')
  })
  expect(ended.exit).toBe(0)
  expect(JSON.parse(ended.stdout)).toMatchObject({ email: 'ada@example.org', storage: 'file' })
  expect((await device.ok('whoami', '--json')).json).toMatchObject({ email: 'ada@example.org' })
  expect((await device.fails(5, 'contacts', 'list', '--json')).error.code).toBe('insufficient-scope')
  const { json: sessions } = await home.ok('sessions', 'list', '--json')
  const found = sessions.find(({ kind }: { kind: string }) => kind === 'device')
  await home.ok('sessions', 'revoke', found.id, '--json')
  expect((await device.fails(4, 'whoami', '--json')).error.code).toBe('token-revoked')
})

test('E-AUTH: a device that is denied ends with exit code 4, and a code that nobody shows with 3', async () => {
  await using platform = await pianeoMock()
  const { home, device } = await homeAndDevice(platform)
  await using _home = home
  await using _device = device
  const ended = await signInByCode(device, (code) => home.ok('device', 'deny', code, '--json'))
  expect(ended).toMatchObject({ exit: 4, stdout: '' })
  expect(ended.stderr).toContain('"code":"device-denied"')
  expect((await home.fails(3, 'device', 'approve', 'BCDF-GHJK', '--json')).error.code).toBe('not-found')
})
