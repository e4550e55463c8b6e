import { expect, test } from 'vitest'
import { openApp } from '../support/app-rig.ts'
import { agreeAndSend, fillSignUp } from '../support/sign-up-in-app.ts'

test.each([
  [80, 24],
  [120, 40],
])('P1.2, P1.5, P10.1: by keys alone somebody signs up and is home, at %i×%i', async (columns, rows) => {
  await using app = await openApp({ columns, rows })
  const agree = await fillSignUp(app)
  expect(agree.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      '▸ [ ] I am 18 or older (P10.1)',
      '[ ] I have read the privacy policy and accept it (P1.5)',
      'Create the account',
    ]),
  )
  expect(agree.replaceAll(/\s+/g, ' ')).toContain(
    'What is sent: Ada Lovelace, ada@example.org, France, your password, and these two, for version 1.0.0 of the policy.',
  )
  await agreeAndSend(app)
  await app.until('A mail went to ada@example.org')
  await app.press('alt+!')
  const shell = await app.until('The same in a shell')
  expect(shell.replaceAll(/[\s│]+/g, ' ')).toContain(
    "pianeo sign-up --name 'Ada Lovelace' --email ada@example.org --country FR --adult --accept-policy",
  )
  await app.press('escape', 'ctrl+o')
  await app.until('Your Pianeojobs code')
  await app.until('Use the code')
  await app.press('c')
  const [mail] = app.mock.world.outbox({ to: 'ada@example.org' })
  expect((await app.until('▸ Code')).split('\n')).toContain(` ▸ Code          ${mail!.code}`)
  await app.press('enter')
  await app.until('Ada Lovelace, signed in as ada@example.org')
  expect(await app.context.client.accounts.get()).toMatchObject({ name: 'Ada Lovelace', country: 'FR' })
})

test('P1.2: what is missing or no address stands at its field, and nothing is sent before the last step', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.until('Step 1 of 5')
  await app.press('ctrl+s')
  const frame = (await app.until('Write your name')).split('\n')
  expect(frame).toContain('                 ✗ Write your name, as you write it yourself.')
  expect(frame).toContain('                 ✗ Write an address such as ada@example.org.')
  await app.type('Ada')
  await app.press('tab')
  await app.type('ada at example')
  await app.press('ctrl+s')
  const mended = (await app.frame()).split('\n')
  expect(mended).not.toContain('                 ✗ Write your name, as you write it yourself.')
  expect(mended).toContain('                 ✗ Write an address such as ada@example.org.')
  expect(app.faults.served.filter((request) => request.startsWith('POST'))).toEqual([])
})

test('what comes in at once, as from a slow line, is taken key by key', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.until('Step 1')
  await app.type('Ada Lovelace\rada@example.org\r')
  await app.until('Step 2')
  await app.type('franc\r')
  await app.until('Step 3')
  await app.type('mauve-otter-lantern-71\rmauve-otter-lantern-71\r')
  await app.until('Step 4')
  await app.type('\r \x1b[B\x1b[B')
  await app.until('[x] I am 18 or older')
})

test('a country is found by the beginning of its name, a word in it, its short name or its code', async () => {
  await using app = await openApp({ columns: 60, rows: 16 })
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.until('Step 1')
  await app.type('Ada')
  await app.press('enter')
  await app.type('ada@example.org')
  await app.press('enter')
  expect((await app.until('Step 2')).split('\n')).toContain(' ▸ Afghanistan                                        AF')
  await app.type('cote')
  await app.until('▸ Côte d’Ivoire')
  await app.press('ctrl+u')
  await app.type('xyz')
  await app.until('No country of that name.')
  await app.press('ctrl+u')
  await app.type('uk')
  await app.until('▸ United Kingdom')
  await app.press('enter')
  await app.until('Step 3')
  await app.press('escape')
  const back = (await app.until('Step 2')).split('\n')
  expect(back).toContain(' ▸ Country       United Kingdom')
  expect(back.some((line) => line.startsWith(' ▸ United Kingdom'))).toBe(true)
})

test('P9.5: a password is told of while it is typed: how hard it is to guess, what would be refused, what would help', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.until('Step 1')
  await app.type('Ada Lovelace')
  await app.press('enter')
  await app.type('ada@example.org')
  await app.press('enter')
  await app.press('enter')
  expect((await app.until('Step 3')).split('\n')).toContain(' ▸ Password      At least 12 characters')
  await app.type('lovelace12')
  const weak = (await app.until('■')).split('\n')
  expect(weak).toContain(' ▸ Password      ••••••••••')
  expect(weak).toContain('                 ■■··· weak')
  expect(weak).toContain('                 ! 2 more characters: it needs 12.')
  expect(weak).toContain('                 ! Leave your name and your address out of it.')
  await app.press('ctrl+s')
  await app.until('✗ 2 more characters: it needs 12.')
  await app.press('ctrl+u')
  await app.type('qwertyuiop[]')
  expect((await app.until('Keys side by side')).split('\n')).toContain('                 ■■··· weak')
  await app.press('ctrl+u')
  await app.type('mauve-otter-lantern-71')
  expect((await app.until('strong')).split('\n')).toContain('                 ✓ Hard to guess.')
  await app.press('enter')
  await app.type('mauve-otter-lantern-17')
  await app.press('enter')
  await app.until('✗ The two are not alike.')
})

test('P11.1: the policy is read by section, every passage behind its id', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await app.press('escape')
  const first = (await app.until('Step 4')).split('\n')
  expect(first).toContain(' P1.1   In order to access pianeojobs services you need to create an account')
  await app.press('right')
  await app.until(/Section 2 of 12/)
  await app.press('G')
  expect((await app.until('the end')).split('\n')).toContain(' P12.1  For questions or else you can contact us:')
})

test('what was filled in stays when one goes back, and when one looks at another screen', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await app.press('enter', 'ctrl+p')
  await app.type('read the policy')
  await app.press('enter')
  await app.until('Every passage has an id.')
  await app.press('escape')
  expect((await app.until('Step 5 of 5')).split('\n')).toContain(' ▸ [x] I am 18 or older (P10.1)')
  await app.press('escape', 'escape')
  expect((await app.until('Step 3')).split('\n')).toContain(` ▸ Password      ${'•'.repeat(22)}`)
  await app.press('escape', 'escape')
  const frame = (await app.until('Step 1')).split('\n')
  expect(frame).toContain(' ▸ Name          Ada Lovelace')
  expect(frame).toContain('   E-mail        ada@example.org')
})

test('P10.1: who does not say that they are 18 is told, and nothing is sent', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await app.press('down', 'enter', 'down', 'enter')
  expect((await app.until('✗')).split('\n')).toContain(' ✗ Pianeojobs is for people of 18 and above: say that you are.')
  expect(app.faults.served.filter((request) => request.startsWith('POST'))).toEqual([])
})

test.each([
  ['a common password', { password: 'password1234' }, 3, 'among the most common ones'],
  ['a name that is too long', { name: 'x'.repeat(101) }, 1, 'Name must have at most 100 characters.'],
  [
    'an address that is none',
    { email: 'ada@@example' },
    1,
    'Email must be an e-mail address, such as "ada@example.org".',
  ],
])('what the platform refuses lands at its field: %s', async (_, answers, step, words) => {
  await using app = await openApp()
  await fillSignUp(app, answers)
  await agreeAndSend(app)
  const frame = await app.until(`Step ${step} of 5`)
  expect(frame.replaceAll(/\s+/g, ' ')).toContain(words)
  expect(frame).toMatch(/▸.*\n {17}✗/)
})

test('P1.5: a policy that changes before it is accepted has to be read once more', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  await app.press('enter', 'down', 'enter', 'down')
  const { world } = app.mock
  const state = world.snapshot()
  const [policy] = state.policies.values()
  const next = { ...policy!, version: '1.1.0', effectiveAt: '2026-01-02T00:00:00.000Z', sha256: 'f'.repeat(64) }
  world.restore({ ...state, policies: new Map(state.policies).set(next.version, next) })
  await app.press('enter')
  expect((await app.until('Step 4')).split('\n')).toContain(
    ' ✗ The policy has changed since you read it. Read it once more.',
  )
  await app.press('enter')
  await app.until('   [ ] I have read the privacy policy and accept it (P1.5)')
  await app.press('down', 'enter', 'down', 'enter')
  await app.until('A mail went to ada@example.org')
})

test('P1.7: an address that has an account gets the same answer; only its mail tells', async () => {
  await using app = await openApp({ person: { email: 'ada@example.org' } })
  await app.until('signed in as')
  await app.press('G', 'enter', 'y')
  await fillSignUp(app)
  await agreeAndSend(app)
  await app.until('A mail went to ada@example.org. Type the six digits that stand in it')
  await app.press('ctrl+o')
  expect(await app.until('You have a Pianeojobs account')).not.toContain('Use the code')
})

test('signing up waits, and comes back, when the platform is slow, fails or cannot be reached', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  app.faults.delay = 2600
  await app.press('enter')
  expect((await app.frame()).split('\n')).toContain(' Reading what signing up needs …')
  await app.until('Still waiting for what signing up needs. The platform takes long to answer.')
  await app.until('Step 1 of 5')
  await app.press('escape')
  app.faults.mend()
  app.faults.break(/\/policy/)
  await app.press('enter')
  expect((await app.until('✗')).split('\n')).toContain(' r tries again.')
  app.faults.mend()
  await app.press('r')
  await app.until('Step 1 of 5')
})

test('an account that could not be sent is not lost: it can be sent again', async () => {
  await using app = await openApp()
  await fillSignUp(app)
  app.faults.offline = true
  await agreeAndSend(app)
  await app.until('✗')
  app.faults.mend()
  await app.press('enter')
  await app.until('A mail went to ada@example.org')
})

test('a name with escapes and joined emoji leaves the frame whole', async () => {
  await using app = await openApp()
  await fillSignUp(app, { name: 'Ada' })
  await app.press('escape', 'escape', 'escape', 'escape')
  await app.until('Step 1')
  await app.paste(' \x1b]52;c;aGk=\x07\x1b[2J\u202eecalevoL 👨‍👩‍👧')
  const frame = (await app.frame()).split('\n')
  expect(frame[0]).toContain('pianeo › Welcome › Sign up')
  expect(frame).toContain(' ▸ Name          Ada ecalevoL 👨‍👩‍👧')
})
