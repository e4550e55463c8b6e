import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { password, signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const email = 'ada@example.org'
const schedule = ['data', 'erase', 'schedule']

test('P5.2, G17: data erase preview counts what goes and says what stays', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('data', 'erase', 'preview', '--json')
  expect(json.categories).toContainEqual(expect.objectContaining({ id: 'profile', count: 1, action: 'delete' }))
  const { stdout } = await pianeo.run(['data', 'erase', 'preview'])
  expect(stdout).toMatch(/^1 +goes +Your profile/m)
  expect(stdout).toMatch(/^1 +stays until \d{4}-\d\d-\d\d \(legitimate interest\)/m)
  expect((await pianeo.fails(3, 'data', 'erase', 'cancel', '--json')).error.code).toBe('not-found')
})

test('P5.2, G17: data erase schedule wants the address of the account, and cancel brings everything back', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.fails(2, ...schedule, '--json')).error.message).toContain('--confirm EMAIL')
  const wrong = await pianeo.fails(6, ...schedule, '--confirm', 'eve@example.org', '--json')
  expect(wrong.error.code).toBe('erasure-declined')
  const long = await pianeo.fails(6, ...schedule, '--confirm', email, '--grace-days', '28', '--json')
  expect(long.error.message).toContain('--grace-days')
  expect((await pianeo.ok('account', 'show', '--json')).json.state).toBe('active')
  const { json } = await pianeo.ok(...schedule, '--confirm', email.toUpperCase(), '--grace-days', '3', '--json')
  expect(json).toMatchObject({ state: 'scheduled', graceDays: 3 })
  const { error } = await pianeo.fails(5, 'profile', 'set', 'headline=x', '--json')
  expect(error.message).toContain('pianeo data erase cancel')
  const other = await pianeo.fails(6, ...schedule, '--confirm', email, '--grace-days', '4', '--json')
  expect(other.error.code).toBe('invalid-state-transition')
  expect((await pianeo.run(['data', 'erase', 'cancel'])).stdout).toContain('active again')
  await pianeo.ok('profile', 'set', 'headline=x', '--json')
})

test('G17: at a terminal a person sees what goes, and types the address to confirm it', async () => {
  await using pianeo = await signedIn()
  const typed = (keys: string) => atTerminal(pianeo, schedule, [{ at: 'Address', keys }])
  const declined = await typed('yes\r')
  expect(declined.exit).toBe(6)
  expect(declined.screen).toContain('Your profile and who may read which part of it')
  expect(declined.screen).toContain('Nothing was scheduled')
  const { exit, screen } = await typed(`${email}\r`)
  expect(exit).toBe(0)
  expect(screen).toContain('Everything about you is erased at')
})

test('G17: a password given long ago is wanted again before an erasure is scheduled', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const { error } = await pianeo.fails(4, ...schedule, '--confirm', email, '--json')
  expect(error.code).toBe('step-up-required')
  await pianeo.run(['sign-in', '--email', email, '--password-stdin', '--json'], { stdin: password })
  await pianeo.ok(...schedule, '--confirm', email, '--json')
})

test('P5.2, G17: after the days of grace nothing of the person is in the file of the sandbox, nor its log', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('profile', 'set', 'headline=canary-headline', 'summary=canary-summary', '--json')
  const stdin = 'BEGIN:VCARD\nFN:Canary Contact\nEMAIL:canary@contact.example\nEND:VCARD\n'
  await pianeo.run(['contacts', 'import', '-', '--consent', '--json'], { stdin })
  const { json: account } = await pianeo.ok('account', 'show', '--json')
  const { accessToken, refreshToken } = (await pianeo.savedTokens())!
  const canaries = ['Lovelace', email, 'canary', 'contact.example', account.id, account.personId]
  const found = () => {
    const files = ['state.sqlite', 'state.sqlite-wal', 'state.sqlite-shm'].flatMap((name) => {
      try {
        return readFileSync(join(pianeo.home, 'sandbox', name), 'latin1')
      } catch {
        return []
      }
    })
    expect(files.length).toBeGreaterThan(0)
    return [...canaries, accessToken, refreshToken!].filter((canary) => files.some((text) => text.includes(canary)))
  }
  expect(found()).toEqual(canaries)
  await pianeo.ok(...schedule, '--confirm', email, '--json')
  await pianeo.ok('sandbox', 'advance', 'P15D', '--json')
  expect(found()).toEqual([])
  expect((await pianeo.fails(4, 'whoami', '--json')).error).toBeDefined()
  expect((await pianeo.ok('sandbox', 'outbox', '--json')).json).toEqual([])
})
