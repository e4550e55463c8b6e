import { expect, test } from 'vitest'
import { temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

test('P6.7, P4.3: preferences set changes what it names, and show tells all of them by the names that set them', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('preferences', 'set', 'byEmail=nobody', 'inSearch=off', 'searches=off', '--json')
  expect(json).toMatchObject({
    communications: { email: { serviceNews: false, network: true } },
    discoverability: { byEmail: 'nobody', inSearch: false, searchEngines: { allowed: false } },
    activity: { searches: false, pageViews: true },
  })
  expect((await pianeo.ok('preferences', 'show', '--json')).json).toEqual(json)
  const { stdout } = await pianeo.run(['preferences', 'show'])
  expect(stdout).toMatch(/^NAME +VALUE +WHAT IT IS/)
  expect(stdout).toMatch(/^byEmail +nobody/m)
  expect(stdout).toMatch(/^searchEngines +off \(consent\)/m)
})

test('P4.3, G7.3: a preference that is a consent shows its notice, and is turned off without', async () => {
  await using pianeo = await signedIn()
  const on = await pianeo.run(['preferences', 'set', 'searchEngines=on', 'contacts=on'])
  expect(on).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^searchEngines +on/m) })
  expect(on.stderr).toContain('Search engines may read what your published profile shows')
  expect(on.stderr).toContain('We compare the e-mail addresses')
  const off = await pianeo.run(['preferences', 'set', 'searchEngines=off'])
  expect(off).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringMatching(/^contacts +on/m) })
  const { json } = await pianeo.ok('consent', 'list', '--json')
  const states = Object.fromEntries(json.map((one: { purposeId: string; state: string }) => [one.purposeId, one.state]))
  expect([states['discoverability.search_engines'], states['contacts.matching']]).toEqual(['withdrawn', 'given'])
})

test('P4.3: a person who reads the notice and says no has changed nothing', async () => {
  await using pianeo = await signedIn()
  const { exit, screen } = await atTerminal(
    pianeo,
    ['preferences', 'set', 'searchEngines=on', 'inSearch=off'],
    [{ at: 'Do you agree to this?', keys: 'n\r' }],
  )
  expect([exit, screen.includes('You did not agree to discoverability.search_engines')]).toEqual([6, true])
  expect((await pianeo.ok('preferences', 'show', '--json')).json.discoverability.inSearch).toBe(true)
})

test('P6.7: what cannot be set, and values there are not, are said before anything is sent', async () => {
  await using pianeo = await temporaryPianeo()
  const refused = async (...words: string[]) => (await pianeo.fails(2, 'preferences', 'set', ...words, '--json')).error
  expect((await refused()).message).toContain('NAME=VALUE')
  expect((await refused('newsletter=on')).message).toContain('serviceNews')
  expect((await refused('network=yes')).message).toContain('neither on nor off')
  expect((await refused('byEmail=friends')).message).toContain('nobody, mutual, anyone')
})

test('P7.1, P7.3, P7.5: cookies are shown with what they hold, and allowed and refused as the consents they are', async () => {
  await using pianeo = await signedIn()
  const shown = await pianeo.run(['cookies', 'show'])
  expect(shown.stdout).toMatch(/^strict +always/m)
  expect(shown.stdout).toContain('Never the password')
  const set = await pianeo.run(['cookies', 'set', 'analytics=on', 'advertising=off'])
  expect(set).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^analytics +on/m) })
  expect(set.stderr).toContain('which pages you visit')
  await pianeo.ok('cookies', 'set', 'functional=on', '--json')
  const { json } = await pianeo.ok('cookies', 'show', '--json')
  const allowed = json.categories.filter((one: { allowed: boolean }) => one.allowed)
  expect(allowed.map(({ id }: { id: string }) => id)).toEqual(['strict', 'functional', 'analytics'])
  await pianeo.ok('consent', 'withdraw', 'analytics.usage', '--json')
  expect((await pianeo.run(['cookies', 'show'])).stdout).toMatch(/^analytics +off/m)
})

test('P7.5: which cookies are to change has to be said, and whoever is not signed in has none here to choose', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'cookies', 'set', '--json')
  expect(error.message).toContain('CATEGORY=on|off')
  await pianeo.fails(2, 'cookies', 'set', 'strict=off', '--json')
  await pianeo.fails(4, 'cookies', 'set', 'analytics=off', '--json')
  expect((await pianeo.ok('cookies', 'show', '--json')).json.categories).toHaveLength(4)
})

test('P3.2, P7.3: what was recorded is listed by kind and deleted by kind, or from before a day', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('cookies', 'set', 'analytics=on', '--json')
  const { json } = await pianeo.ok('activity', 'list', '--json')
  expect(json).toMatchObject([{ kind: 'sign_in', detail: expect.stringContaining('pianeo') }])
  expect((await pianeo.run(['activity', 'list'])).stdout).toMatch(/signed in +pianeo/)
  expect((await pianeo.ok('activity', 'list', '--kind', 'search', '--json')).json).toEqual([])
  const { error } = await pianeo.fails(6, 'activity', 'list', '--kind', 'dream', '--json')
  expect(error.message).toContain('--kind')
  await pianeo.fails(2, 'activity', 'clear', '--json')
  await pianeo.fails(2, 'activity', 'clear', '--before', '2026-02-30', '--yes', '--json')
  const clear = (...more: string[]) => pianeo.ok('activity', 'clear', '--yes', '--json', ...more)
  expect((await clear('--before', '2020-01-01')).json).toEqual({ deleted: 0 })
  expect((await clear('--kind', 'sign_in')).json).toEqual({ deleted: 1 })
  expect((await pianeo.run(['activity', 'list'])).stdout).toContain('Nothing is recorded')
})
