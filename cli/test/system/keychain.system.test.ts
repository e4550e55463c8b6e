import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kernelKeys } from '../support/kernel-keys.ts'
import { type Keyring, keyring } from '../support/keyring.ts'
import { found, put } from '../support/keytar.ts'
import { jsonError, type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { type PianeoMock, pianeoMock, signUpOn } from '../support/pianeo-mock.ts'
import { password } from '../support/signed-in.ts'

async function pianeoOn(platform: PianeoMock, keychain: Keyring): Promise<Pianeo> {
  return temporaryPianeo({ env: { ...keychain.env, PIANEO_API_URL: platform.url } })
}

async function signedInOn(platform: PianeoMock, keychain: Keyring): Promise<Pianeo> {
  const pianeo = await pianeoOn(platform, keychain)
  await pianeo.ok('verify', '--code', await signUpOn(platform, pianeo), '--json')
  return pianeo
}

const signIn = ['sign-in', '--email', 'ada@example.org', '--password-stdin', '--json']

test('P6.2: tokens are stored in the keychain, read by another process, and removed on sign-out', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  const { json } = await pianeo.ok('whoami', '--json')
  expect(json).toMatchObject({ email: 'ada@example.org', platform: platform.url, storage: 'keychain' })
  expect((await pianeo.run(['whoami'])).stdout).toMatch(/^Session +in the keychain$/m)

  const [entry, ...others] = await found(keychain)
  expect(others).toEqual([])
  expect(entry!.account).toBe(`${platform.url} (${pianeo.home})`)
  const { accessToken, refreshToken } = JSON.parse(entry!.password)
  const files = await readdir(pianeo.home, { recursive: true, withFileTypes: true })
  expect(files.map(({ name }) => name)).not.toContain('tokens.json')
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'latin1')
    expect([file.name, text.includes(accessToken), text.includes(refreshToken)]).toEqual([file.name, false, false])
  }

  await pianeo.ok('sign-out', '--json')
  expect(await found(keychain)).toEqual([])
  await pianeo.fails(4, 'whoami', '--json')
  const ended = await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN: accessToken } })
  expect(jsonError(ended, 4).code).toBe('token-revoked')
  expect(kernelKeys(pianeo)).toEqual([])
})

test('P7.2: signing in again needs no address, and the keychain holds no password', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  await pianeo.ok('sign-out', '--json')
  const ended = await pianeo.run(['sign-in', '--password-stdin', '--json'], { stdin: password })
  expect(JSON.parse(ended.stdout)).toMatchObject({ email: 'ada@example.org', storage: 'keychain' })
  expect(JSON.stringify(await found(keychain))).not.toContain(password)
})

test('several processes that find the token of the keychain expired renew it once', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  const [entry] = await found(keychain)
  const before = JSON.parse(entry!.password)
  await put(keychain, entry!.account, JSON.stringify({ ...before, expiresAt: 0 }))
  const ended = await Promise.all(Array.from({ length: 4 }, () => pianeo.run(['whoami', '--json'])))
  expect(ended.map(({ exit }) => exit)).toEqual([0, 0, 0, 0])
  const after = JSON.parse((await found(keychain))[0]!.password)
  expect(after.refreshToken).not.toBe(before.refreshToken)
  // A refresh token that was used twice would have ended the session.
  await pianeo.ok('whoami', '--json')
})

test('each platform, and each home, has a session of its own', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using other = await pianeoMock()
  await using ada = await signedInOn(platform, keychain)
  await using guest = await pianeoOn(platform, keychain)
  await guest.fails(4, 'whoami', '--json')
  await ada.fails(4, 'whoami', '--api-url', other.url, '--json')
  await ada.ok('whoami', '--json')
})

test('the place of the last sign-in is the only one', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  const storage = async (...more: string[]) => {
    const ended = await pianeo.run([...signIn, ...more], { stdin: password })
    expect(ended).toMatchObject({ exit: 0, stderr: '' })
    return JSON.parse(ended.stdout).storage
  }
  expect(await storage('--insecure-storage')).toBe('file')
  expect(await found(keychain)).toEqual([])
  expect(await storage()).toBe('keychain')
  const files = await readdir(pianeo.home, { recursive: true })
  expect(files.filter((name) => name.endsWith('tokens.json'))).toEqual([])
})

test('without an address of the bus its socket in the runtime folder is used', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  const socket = /path=([^,]+)/.exec(keychain.env.DBUS_SESSION_BUS_ADDRESS)![1]!
  await symlink(socket, join(keychain.env.HOME, 'bus'))
  const env = { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: keychain.env.HOME }
  expect((await pianeo.run(['whoami', '--json'], { env })).exit).toBe(0)
  expect((await pianeo.run(['whoami', '--json'], { env: { DBUS_SESSION_BUS_ADDRESS: '' } })).exit).toBe(4)
})

test.each([
  ['locked', 'credential-store-locked'],
  ['new', 'credential-store-locked'],
  ['none', 'credential-store-unavailable'],
] as const)('P6.2: a keychain that is %s ends sign-in and verify before anything is spent', async (state, code) => {
  await using keychain = await keyring({ state })
  await using platform = await pianeoMock()
  await using pianeo = await pianeoOn(platform, keychain)
  const mailed = await signUpOn(platform, pianeo, '--insecure-storage')
  for (let attempt = 0; attempt < 6; attempt++) {
    const { error } = await pianeo.fails(2, 'verify', '--code', mailed, '--json')
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/PIANEO_TOKEN.*--insecure-storage/)
  }
  expect(jsonError(await pianeo.run(signIn, { stdin: password }), 2).code).toBe(code)
  expect(kernelKeys(pianeo)).toEqual([])
  const { json } = await pianeo.ok('verify', '--code', mailed, '--insecure-storage', '--json')
  expect(json.storage).toBe('file')
  await pianeo.ok('sign-out', '--json')
})

test('a session in a keychain that is locked is not taken for none', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  await keychain.lock()
  for (const command of [['whoami'], ['sign-out'], ['account', 'show']]) {
    const { error } = await pianeo.fails(2, ...command, '--json')
    expect(error).toMatchObject({ code: 'credential-store-locked', retryable: true })
  }
})

test('what another program put in its place is told, and signing in replaces it', async () => {
  await using keychain = await keyring({ state: 'unlocked' })
  await using platform = await pianeoMock()
  await using pianeo = await signedInOn(platform, keychain)
  await put(keychain, `${platform.url} (${pianeo.home})`, 'no JSON')
  expect((await pianeo.fails(2, 'whoami', '--json')).error.code).toBe('credential-store-failed')
  expect(await pianeo.run(signIn, { stdin: password })).toMatchObject({ exit: 0, stderr: '' })
  await pianeo.ok('whoami', '--json')
})
