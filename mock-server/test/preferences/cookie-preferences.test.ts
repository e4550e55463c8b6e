import type { CookieCategory, CookieChoices, CookiePreferences } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { routes } from '../../src/generated/routes.js'
import { answerMismatch } from '../../src/pipeline/check-answer.ts'
import { accessToken } from '../support/access-token.ts'
import { all, give } from '../support/contacts.ts'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/cookie-preferences'
const yes = { allowed: true, noticeVersion: 1 } as const
const no = { allowed: false } as const
const nothing: CookieChoices = { functional: no, analytics: no, advertising: no }
const gpc = { headers: { 'Sec-GPC': '1' } }

const allowed = ({ body }: { body: CookiePreferences }) =>
  body.categories.filter(({ allowed }) => allowed).map(({ id }) => id)

test('P7.1: every cookie is in the catalogue with what it holds, how long and by whom; strict ones cannot be refused', async () => {
  const mock = testMock()
  const { status, headers, body } = await mock.get(path)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body.categories.map(({ id, refusable }: CookieCategory) => [id, refusable])).toEqual([
    ['strict', false],
    ['functional', true],
    ['analytics', true],
    ['advertising', true],
  ])
  expect(allowed({ body })).toEqual(['strict'])
  const cookies = body.categories.flatMap((category: CookieCategory) => category.cookies)
  expect(cookies.map(({ name, lifetime, party }: CookieCategory['cookies'][0]) => [name, lifetime, party])).toEqual([
    ['pj_cookies', 'P13M', 'first'],
    ['pj_login', 'P180D', 'first'],
  ])
})

test('P7.3, G7.3: signed in, a choice is the consent, whichever side it is made on, and each is an act of its own', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const chosen = await ada.put(path, { body: { functional: yes, analytics: yes, advertising: no } })
  expect(chosen.status).toBe(200)
  expect(allowed(chosen)).toEqual(['strict', 'functional', 'analytics'])
  expect(chosen.headers.get('set-cookie')).toBeNull()
  expect(chosen.body.categories[1]).toMatchObject({ validUntil: '2027-12-24T09:30:00.000Z' })
  const events = await all(ada, '/v1/consent-events')
  expect(events.map(({ purposeId, state }) => [purposeId, state])).toEqual([
    ['ads.measurement', 'refused'],
    ['analytics.usage', 'given'],
    ['cookies.functional', 'given'],
  ])
  expect((await ada.put(path, { body: { functional: yes, analytics: yes, advertising: no } })).body).toEqual(
    chosen.body,
  )
  expect(await all(ada, '/v1/consent-events')).toEqual(events)
  await ada.delete('/v1/consents/analytics.usage')
  await give(ada, 'ads.measurement')
  expect(allowed(await ada.get(path))).toEqual(['strict', 'functional', 'advertising'])
  mock.world.advance('P13M')
  const { body } = await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const later = await mock.get(path, { headers: { Authorization: `Bearer ${body.accessToken}` } })
  expect(allowed(later)).toEqual(['strict', 'advertising'])
})

test('P7.5: signed out, the choices live in a cookie alone, and nothing is stored', async () => {
  const mock = testMock()
  const before = mock.world.snapshot()
  const chosen = await mock.put(path, { body: { functional: yes, analytics: no, advertising: yes } })
  expect(allowed(chosen)).toEqual(['strict', 'functional', 'advertising'])
  const [cookie] = chosen.headers.getSetCookie()
  expect(cookie).toMatch(/^pj_cookies=functional-1\.analytics-0\.advertising-1; Max-Age=34128000; Path=\/; Secure;/)
  const asked = await mock.get(path, { headers: { Cookie: `other=1; ${cookie!.split(';')[0]}` } })
  expect(allowed(asked)).toEqual(['strict', 'functional', 'advertising'])
  expect(asked.body.categories[2].consent).toMatchObject({ state: 'refused' })
  expect(allowed(await mock.get(path, { headers: { Cookie: 'pj_cookies=functional-2.analytics-x.' } }))).toEqual([
    'strict',
  ])
  expect(mock.world.snapshot()).toEqual(before)
})

test('P7.2: refusing functional cookies ends the one that remembers the address, and no sign-in sets it again', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const signIn = () =>
    mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password, rememberLogin: true } })
  expect((await signIn()).headers.get('set-cookie')).toMatch(/^pj_login=ada/)
  const refused = await ada.put(path, { body: nothing })
  expect(refused.headers.getSetCookie()).toEqual([expect.stringMatching(/^pj_login=; Max-Age=0;/)])
  expect((await signIn()).headers.get('set-cookie')).toBeNull()
  await ada.put(path, { body: { ...nothing, functional: yes } })
  expect((await signIn()).headers.get('set-cookie')).toMatch(/^pj_login=ada/)
  const visitor = await mock.put(path, { body: nothing })
  expect(visitor.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(['pj_cookies', 'pj_login'])
})

test('P7.5: Global Privacy Control turns analytics and advertising off, and makes of a yes a no', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const everything = { functional: yes, analytics: yes, advertising: yes }
  await ada.put(path, { body: everything })
  const objecting = await ada.get(path, gpc)
  expect(objecting.body.globalPrivacyControl).toBe(true)
  expect(allowed(objecting)).toEqual(['strict', 'functional'])
  expect(allowed(await ada.get(path, { headers: { 'Sec-GPC': '0' } }))).toHaveLength(4)
  expect(allowed(await ada.put(path, { ...gpc, body: everything }))).toEqual(['strict', 'functional'])
  expect(allowed(await ada.get(path))).toEqual(['strict', 'functional'])
  expect((await all(ada, '/v1/consent-events')).slice(0, 2).map(({ state }) => state)).toEqual([
    'withdrawn',
    'withdrawn',
  ])
  const visitor = await mock.put(path, { ...gpc, body: everything })
  expect(visitor.headers.getSetCookie()[0]).toContain('functional-1.analytics-0.advertising-0')
})

test('G7.3, P11.3: refusing needs no version and waits for nothing; allowing needs the notice in force and the policy', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const stale = { ...nothing, analytics: { allowed: true, noticeVersion: 2 } }
  for (const caller of [ada, mock]) {
    expect(slugOf(await caller.put(path, { body: stale }))).toBe('notice-version-stale')
    expect(slugOf(await caller.put(path, { body: { ...nothing, analytics: { allowed: true } } }))).toBe(
      'validation-failed',
    )
  }
  expect(await all(ada, '/v1/consent-events')).toEqual([])
  publish(mock, nextPolicy({ acceptanceMode: 'explicit' }))
  expect(slugOf(await ada.put(path, { body: { ...nothing, analytics: yes } }))).toBe('policy-acceptance-required')
  expect((await ada.put(path, { body: nothing })).status).toBe(200)
})

test('P7.1, G7.3: a token reads and chooses with the scopes of consents alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const reader = await accessToken(mock, ada, { scopes: ['consent:read'] })
  const other = await accessToken(mock, ada, { scopes: ['profile:read'] })
  expect((await reader.get(path)).status).toBe(200)
  expect(slugOf(await reader.put(path, { body: nothing }))).toBe('insufficient-scope')
  expect(slugOf(await other.get(path))).toBe('insufficient-scope')
})

test('P7.1: an answer that sets a cookie of no category does not leave the platform', async () => {
  const mock = testMock()
  const { status, headers, body } = await mock.get(path)
  const route = routes.find(({ id }) => id === 'getCookiePreferences')!
  const mismatch = (...cookies: string[]) =>
    answerMismatch(route, {
      status,
      headers: { ...Object.fromEntries(headers), 'Set-Cookie': cookies.join('\n') },
      body,
    })
  expect(mismatch('pj_login=ada; Path=/', 'pj_cookies=')).toBeUndefined()
  expect(mismatch('pj_login=ada; Path=/', 'spy=1')).toBe('the cookie spy is in no category')
})
