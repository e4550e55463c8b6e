import { expect, test } from 'vitest'
import { temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const states = (consents: { purposeId: string; state: string }[]) =>
  Object.fromEntries(
    consents.filter(({ state }) => state !== 'unknown').map(({ purposeId, state }) => [purposeId, state]),
  )

test('G7.3: consent list names every purpose that rests on consent, with its notice; nothing is on by itself', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('consent', 'list', '--json')
  expect(states(json)).toEqual({})
  expect(json).toContainEqual(
    expect.objectContaining({
      purposeId: 'contacts.matching',
      state: 'unknown',
      title: expect.any(String),
      notice: expect.stringContaining('forgotten at once'),
    }),
  )
  const { exit, stdout } = await pianeo.run(['consent', 'list'])
  expect(exit).toBe(0)
  expect(stdout).toMatch(/not decided +contacts\.import/)
})

test('P6.6, G7.3: a consent is given and withdrawn by the same words, and what the withdrawal did is told', async () => {
  await using pianeo = await signedIn()
  const given = await pianeo.run(['consent', 'give', 'contacts.import'])
  expect(given).toMatchObject({ exit: 0, stdout: expect.stringContaining('You agree to contacts.import') })
  expect(given.stderr).toContain('We keep the contacts you import')
  expect(states((await pianeo.ok('consent', 'list', '--json')).json)).toEqual({ 'contacts.import': 'given' })
  const card = 'BEGIN:VCARD\nFN:Grace\nEND:VCARD\n'
  expect((await pianeo.run(['contacts', 'import', '-', '--json'], { stdin: card })).exit).toBe(0)
  const withdrawn = await pianeo.run(['consent', 'withdraw', 'contacts.import'])
  expect(withdrawn).toMatchObject({ exit: 0, stdout: expect.stringContaining('1 contact was deleted.') })
  expect(states((await pianeo.ok('consent', 'list', '--json')).json)).toEqual({ 'contacts.import': 'withdrawn' })
  const { json } = await pianeo.ok('consent', 'withdraw', 'contacts.import', '--json')
  expect(json).toMatchObject({ consent: { state: 'withdrawn' }, effects: [] })
})

test('P1.4: a special category needs --explicit', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'consent', 'give', 'special.religion', '--json')
  expect(error).toMatchObject({ code: 'missing-input', message: expect.stringContaining('--explicit') })
  const { json } = await pianeo.ok('consent', 'give', 'special.religion', '--explicit', '--json')
  expect(json).toMatchObject({ purposeId: 'special.religion', state: 'given' })
})

test('P6.6: what is no purpose, and what rests on something else, is refused with what to do', async () => {
  await using pianeo = await signedIn()
  const { error: unknown } = await pianeo.fails(3, 'consent', 'give', 'contacts.selling', '--json')
  expect(unknown.message).toContain('contacts.import')
  const { error: contract } = await pianeo.fails(6, 'consent', 'withdraw', 'service.account', '--json')
  expect(contract).toMatchObject({ code: 'not-consent-based', problem: { basis: 'contract', objectable: false } })
})

test('G7.3: giving and withdrawing name the purpose that is missing', async () => {
  await using pianeo = await temporaryPianeo()
  for (const verb of ['give', 'withdraw']) {
    expect((await pianeo.fails(2, 'consent', verb, '--json')).error.message).toContain('PURPOSE')
  }
})

test('G7.3: a person at a terminal reads the notice and then decides', async () => {
  await using pianeo = await signedIn()
  const question = 'Do you agree to this?'
  const no = await atTerminal(pianeo, ['consent', 'give', 'analytics.usage'], [{ at: question, keys: '\r' }])
  expect(no.exit).toBe(6)
  expect(no.screen.indexOf('which pages you visit')).toBeLessThan(no.screen.indexOf(question))
  expect(states((await pianeo.ok('consent', 'list', '--json')).json)).toEqual({})
  const yes = await atTerminal(pianeo, ['consent', 'give', 'analytics.usage'], [{ at: question, keys: 'y\r' }])
  expect(yes.exit).toBe(0)
  expect(states((await pianeo.ok('consent', 'list', '--json')).json)).toEqual({ 'analytics.usage': 'given' })
})
