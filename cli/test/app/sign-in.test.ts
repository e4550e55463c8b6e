import { expect, onTestFinished, test, vi } from 'vitest'
import { signOut } from '../../src/actions/sign-out.ts'
import { writeSettings } from '../../src/settings/write-settings.ts'
import { type AppRig, type AppRigOptions, openApp } from '../support/app-rig.ts'
import { password } from '../support/signed-in.ts'

/** Ada has an account, is signed out, and opens the sign-in. */
async function atSignIn(options: AppRigOptions = {}): Promise<AppRig> {
  const app = await openApp({ person: {}, before: signOut, ...options })
  await app.until('▸ Sign up')
  await app.press('down', 'enter')
  return app
}

test.each([
  [80, 24],
  [120, 40],
])('P7.2: the address of the last time is filled in, the password never, at %i×%i', async (columns, rows) => {
  await using app = await atSignIn({
    columns,
    rows,
    before: async (context) => {
      await writeSettings(context.home.config, { userName: 'ada@example.org' })
      await signOut(context)
    },
  })
  const frame = (await app.until('Forgotten?')).split('\n')
  expect(frame).toContain('   E-mail        ada@example.org')
  expect(frame).toContain(' ▸ Password')
  await app.type(password)
  expect((await app.frame()).split('\n')).toContain(` ▸ Password      ${'•'.repeat(password.length)}`)
  await app.press('enter')
  expect((await app.until('signed in as')).split('\n')).toContain(' ✓ Signed in as Ada Lovelace.')
  await app.press('!')
  await app.until('pianeo sign-in --email ada@example.org ')
})

test('what is missing, and a wrong password, stand at their field; the right one signs in', async () => {
  await using app = await atSignIn()
  expect((await app.until('Forgotten?')).split('\n')).toContain(' ▸ E-mail')
  await app.press('ctrl+s')
  expect((await app.until('✗')).split('\n')).toContain('                 ✗ Write the address of your account.')
  await app.type('ada@example.org')
  await app.press('enter', 'enter')
  expect((await app.until('✗')).split('\n')).toContain('                 ✗ Type your password.')
  await app.type('mauve-otter-lantern-17')
  await app.press('enter')
  expect((await app.until('is wrong')).split('\n')).toContain(
    '                 ✗ The address or the password is wrong.',
  )
  await app.press('backspace', 'backspace')
  expect(await app.frame()).not.toContain('✗')
  await app.type('71')
  await app.press('enter')
  await app.until('Ada Lovelace, signed in as ada@example.org')
})

test('a platform that fails is told of, what was typed stays, and it can be tried again', async () => {
  await using app = await atSignIn()
  await app.until('Forgotten?')
  await app.type('ada@example.org')
  await app.press('enter')
  await app.type(password)
  app.faults.break(/\/sessions/)
  await app.press('enter')
  await app.until('✗ Internal error')
  app.faults.mend()
  app.faults.offline = true
  await app.press('enter')
  await app.until('Check the network')
  app.faults.mend()
  app.faults.delay = 500
  await app.press('enter')
  await app.until('Signing in …')
  await app.until('signed in as')
})

test('whoever is signed in signs out from home, and from the palette anywhere; who says no stays', async () => {
  await using app = await openApp({ person: {} })
  await app.until('Your contacts')
  await app.press('G', 'enter')
  const question = (await app.until('Sign out?')).split('\n')
  expect(question).toContain(' y  Sign out    n  Stay')
  await app.press('n')
  await app.until('Your contacts')
  await app.press('g', 'enter', 'ctrl+p')
  await app.type('sign out')
  await app.press('enter')
  await app.until('Sign out?')
  await app.press('y')
  expect((await app.until('▸ Sign up')).split('\n')).toContain(' ✓ Signed out.')
  await expect(app.context.client.accounts.get()).rejects.toThrow('needs a signed-in account')
})

// Elsewhere every account has a keychain, and tests leave that of the person alone.
if (process.platform === 'linux') {
  test('P6.2: where there is no keychain the choices are shown before the password is sent', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'tcp:host=127.0.0.1,port=1')
    await using app = await openApp({ remote: true })
    await app.until('▸ Sign up')
    await app.press('down', 'enter')
    await app.until('Forgotten?')
    await app.type('ada@example.org')
    await app.press('enter')
    await app.type(password)
    await app.press('enter')
    await app.until('There is no keychain on this computer')
    expect(app.mock.journal().map(({ operationId }) => operationId)).not.toContain('createSession')
    await app.press('down', 'down', 'enter')
    expect((await app.until('Forgotten?')).split('\n')).toContain('   E-mail        ada@example.org')
  })
}
