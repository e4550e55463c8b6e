import { expect, onTestFinished, test, vi } from 'vitest'
import { openApp } from '../support/app-rig.ts'
import { agreeAndSend, fillSignUp } from '../support/sign-up-in-app.ts'
import { password } from '../support/signed-in.ts'

test('P1.1: a code that is wrong, too short or too old stands at its field; a new one can be had', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to')
  await app.type('12x34')
  await app.press('enter')
  const short = (await app.until('✗')).split('\n')
  expect(short).toContain(' ▸ Code          1234')
  expect(short).toContain('                 ✗ A code has six digits.')
  const { code } = app.mock.world.outbox({ to: 'ada@example.org' })[0]!
  await app.press('ctrl+u', 'backspace', 'backspace', 'backspace', 'backspace')
  await app.paste(code === '111111' ? '222222' : '111111')
  await app.press('enter')
  await app.until('✗ That is not the code that was sent. 4 tries left.')
  app.mock.world.advance('PT31M')
  await app.press('enter')
  await app.until('✗ This code does not work any more')
  await app.press('ctrl+r')
  expect((await app.until('A new code is on its way')).split('\n')).toContain(' ▸ Code')
  const [fresh] = app.mock.world.outbox({ to: 'ada@example.org' })
  expect(fresh!.code).not.toBe(code)
  await app.paste(` ${fresh!.code} `)
  await app.press('enter')
  await app.until('signed in as ada@example.org')
})

test('a code that waits is one key away from the welcome', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to')
  await app.press('escape')
  expect(await app.until('▸ Enter the code')).toContain('It went to ada@example.org')
  await app.press('enter')
  await app.until('A mail went to ada@example.org')
})

test('P1.1: whoever signs in before the address is confirmed is told what waits', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to')
  await app.press('escape', 'down', 'down', 'enter')
  await app.until('Forgotten?')
  await app.type('ada@example.org')
  await app.press('enter')
  await app.type(password)
  await app.press('enter')
  expect((await app.until('waits for the code')).replaceAll(/\s+/g, ' ')).toContain(
    '✗ This account waits for the code that was sent to its address. The first screen takes it.',
  )
})

test('whoever waits for no code is shown the way', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('ctrl+p')
  await app.type('confirm')
  await app.press('enter')
  await app.until('No address waits for a code here.')
  await app.press('enter')
  await app.until('Step 1 of 5')
})

test('a code that could not be sent is kept', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to')
  app.faults.offline = true
  await app.type(app.mock.world.outbox({ to: 'ada@example.org' })[0]!.code!)
  await app.press('enter')
  await app.until('✗')
  app.faults.mend()
  await app.press('enter')
  await app.until('signed in as')
})

// Elsewhere every account has a keychain, and tests leave that of the person alone.
if (process.platform === 'linux') {
  test('P6.2: where there is no keychain the choices are shown before the code is spent', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'tcp:host=127.0.0.1,port=1')
    await using app = await openApp({ remote: true })
    await fillSignUp(app)
    await agreeAndSend(app)
    await app.until('A mail went to')
    const { code } = app.mock.world.outbox({ to: 'ada@example.org' })[0]!
    const sent = () => app.mock.journal().filter(({ operationId }) => operationId === 'confirmEmailVerification').length
    await app.type(code!)
    await app.press('enter')
    const choices = await app.until('There is no keychain on this computer')
    expect(choices).toMatch(
      /▸ Try the keychain again\n +Keep it in a file that only I can read, unencrypted\n +Do not sign in now\n/,
    )
    expect(choices.replaceAll(/\s+/g, ' ')).toContain('PIANEO_TOKEN')
    await app.press('enter')
    await app.until('There is no keychain on this computer')
    expect(sent()).toBe(0)
    await app.press('down', 'enter')
    await app.until('signed in as ada@example.org')
    expect(await app.context.session.storage()).toBe('file')
    await app.press('!')
    await app.until('pianeo verify --insecure-storage --api-url')
  })
}
