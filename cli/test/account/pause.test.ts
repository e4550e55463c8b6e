import { expect, test } from 'vitest'
import { password, signedIn } from '../support/signed-in.ts'

test('E-ACC: an account is paused and back, and what was paused in between says what to do', async () => {
  await using pianeo = await signedIn()
  const paused = await pianeo.run(['account', 'deactivate', '--delete-after', '2100-12-31'])
  expect(paused).toMatchObject({ exit: 0, stdout: expect.stringContaining('2100-12-31T00:00:00.000Z') })
  expect(paused.stdout).toContain('pianeo account reactivate')
  expect((await pianeo.run(['account', 'show'])).stdout).toMatch(/^Erased after +2100-12-31/m)
  const { error } = await pianeo.fails(6, 'account', 'deactivate', '--json')
  expect(error).toMatchObject({
    code: 'invalid-state-transition',
    problem: { allowed: ['active', 'erasure_scheduled'] },
  })
  const refused = await pianeo.run(['profile', 'set', 'headline=Analyst'])
  expect([refused.exit, refused.stderr.includes('pianeo account reactivate')]).toEqual([5, true])
  expect((await pianeo.run(['account', 'reactivate'])).stdout).toMatch(/^Account .*\(active\)/m)
  expect((await pianeo.ok('account', 'reactivate', '--json')).json).toMatchObject({
    state: 'active',
    deleteAfter: null,
  })
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
})

test('E-ACC: what is no day, and a day that is over, are named by their flag', async () => {
  await using pianeo = await signedIn()
  for (const [exit, day] of [
    [2, 'tomorrow'],
    [2, '2100-02-30'],
    [6, '2001-01-01'],
  ] as const) {
    const { error } = await pianeo.fails(exit, 'account', 'deactivate', '--delete-after', day, '--json')
    expect(error.message).toContain('--delete-after')
  }
  expect((await pianeo.ok('account', 'show', '--json')).json.state).toBe('active')
})

test('G12, E-ACC: the password is wanted once more when it was given long ago', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const { error } = await pianeo.fails(4, 'account', 'deactivate', '--json')
  expect(error.code).toBe('step-up-required')
  const paused = await pianeo.run(['account', 'deactivate', '--password-stdin', '--json'], { stdin: password })
  expect([paused.exit, JSON.parse(paused.stdout).accountState]).toEqual([0, 'deactivated'])
})

test('P3.1, G34: sessions events lists what concerned the safety of the account', async () => {
  await using pianeo = await signedIn()
  await pianeo.run(['sign-in', '--password-stdin', '--json'], { stdin: password })
  await pianeo.ok('account', 'deactivate', '--json')
  const { json } = await pianeo.ok('sessions', 'events', '--json')
  expect(json.map(({ kind }: { kind: string }) => kind)).toEqual(['account_deactivated', 'signed_in', 'signed_in'])
  expect((await pianeo.ok('sessions', 'events', '--limit', '1', '--json')).json).toEqual([json[0]])
  const { stdout } = await pianeo.run(['sessions', 'events'])
  expect(stdout).toMatch(/^WHEN +WHAT/)
  expect(stdout).toMatch(/account deactivated +terminal/)
})
