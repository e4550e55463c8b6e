import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { all, card, give, imported } from '../support/contacts.ts'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/preferences'

test('P6.7, P4.3: what is on at the beginning is what the law lets be on', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect((await ada.get(path)).body).toEqual({
    communications: { email: { serviceNews: false, network: true } },
    discoverability: {
      byEmail: 'mutual',
      inSearch: true,
      searchEngines: {
        purposeId: 'discoverability.search_engines',
        allowed: false,
        state: 'unknown',
        noticeVersion: 1,
      },
    },
    activity: { pageViews: true, searches: true, adClicks: true, signIns: true },
    matching: { contacts: { purposeId: 'contacts.matching', allowed: false, state: 'unknown', noticeVersion: 1 } },
  })
  const eve = await person(mock, { email: 'eve@example.org', serviceNews: true })
  expect((await eve.get(path)).body.communications.email.serviceNews).toBe(true)
})

test('P6.7, P3.2: a patch changes what it names and leaves the rest, under the tag that was read or under none', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const before = await ada.get(path)
  const patch = { communications: { email: { network: false } }, activity: { searches: false } }
  const stale = await ada.patch(path, { body: patch, headers: { 'If-Match': '"other"' } })
  expect(slugOf(stale)).toBe('precondition-failed')
  const changed = await ada.patch(path, { body: patch, headers: { 'If-Match': before.headers.get('etag')! } })
  expect(changed).toMatchObject({
    status: 200,
    body: {
      ...before.body,
      communications: { email: { serviceNews: false, network: false } },
      activity: { ...before.body.activity, searches: false },
    },
  })
  const after = await ada.get(path)
  expect([after.body, after.headers.get('etag')]).toEqual([changed.body, changed.headers.get('etag')])
  expect((await ada.patch(path, { body: {} })).body).toEqual(changed.body)
})

test('P6.7: who finds a person by their address follows their preference at once, on the side of who looks', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await give(eve, 'contacts.import', 'contacts.matching')
  await imported(eve, card(1, 'Ada', ada.email))
  const found = async () => (await all(eve, '/v1/contact-matches')).map(({ reason }) => reason)
  const choose = (byEmail: string) => ada.patch(path, { body: { discoverability: { byEmail } } })
  expect(await found()).toEqual([])
  await choose('anyone')
  expect(await found()).toEqual(['discoverable'])
  await choose('nobody')
  expect(await found()).toEqual([])
  await give(ada, 'contacts.import')
  await imported(ada, card(1, 'Eve', eve.email))
  expect(await found()).toEqual([])
  await choose('mutual')
  expect(await found()).toEqual(['mutual'])
})

test('P6.7, P4.1: whoever does not want to be in the search is in none, and still read at their address', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const search = async () => (await mock.get('/v1/people?q=lovelace')).body.items.length
  expect(await search()).toBe(1)
  await ada.patch(path, { body: { discoverability: { inSearch: false } } })
  expect(await search()).toBe(0)
  expect((await ada.get('/v1/people?q=lovelace')).body.items).toEqual([])
  expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(200)
  await ada.patch(path, { body: { discoverability: { inSearch: true } } })
  expect(await search()).toBe(1)
})

test('P4.3: search engines are let in by a consent with an entry in the ledger, and kept out by withdrawing it', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const robots = async () => (await mock.get('/v1/people/ada-lovelace')).headers.get('x-robots-tag')
  expect(await robots()).toBe('noindex, noarchive')
  const choose = (searchEngines: object) => ada.patch(path, { body: { discoverability: { searchEngines } } })
  expect(slugOf(await choose({ allowed: true, noticeVersion: 7 }))).toBe('notice-version-stale')
  expect((await choose({ allowed: true, noticeVersion: 1 })).body.discoverability.searchEngines).toMatchObject({
    allowed: true,
    state: 'given',
  })
  expect(await robots()).toBeNull()
  await choose({ allowed: false })
  expect(await robots()).toBe('noindex, noarchive')
  const events = await all(ada, '/v1/consent-events')
  expect(events.map(({ type, purposeId }) => [type, purposeId])).toEqual([
    ['withdraw', 'discoverability.search_engines'],
    ['give', 'discoverability.search_engines'],
  ])
})

test('P6.7, P2.1: matching is switched off where preferences are, and its effects run', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.matching')
  const contacts = { allowed: false }
  const { body } = await ada.patch(path, { body: { matching: { contacts } } })
  expect(body.matching.contacts).toMatchObject({ allowed: false, state: 'withdrawn' })
  const consents = (await ada.get('/v1/consents')).body.items
  expect(consents).toContainEqual(expect.objectContaining({ purposeId: 'contacts.matching', state: 'withdrawn' }))
})

test('P11.2, P11.3: opting out waits for no policy and no state of the account; opting in does', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.patch(path, { body: { discoverability: { inSearch: false }, activity: { signIns: false } } })
  publish(mock, nextPolicy({ acceptanceMode: 'explicit' }))
  const narrowing = {
    communications: { email: { network: false } },
    discoverability: { byEmail: 'nobody', inSearch: false, searchEngines: { allowed: false } },
    activity: { adClicks: false },
  }
  const widening = [
    { communications: { email: { serviceNews: true } } },
    { discoverability: { byEmail: 'anyone' } },
    { discoverability: { inSearch: true } },
    { discoverability: { searchEngines: { allowed: true, noticeVersion: 1 } } },
    { activity: { signIns: true } },
    { matching: { contacts: { allowed: true, noticeVersion: 1 } } },
  ]
  const refusals = async () =>
    new Set(await Promise.all(widening.map(async (body) => slugOf(await ada.patch(path, { body })))))
  expect(await refusals()).toEqual(new Set(['policy-acceptance-required']))
  expect((await ada.put('/v1/account/deactivation', { body: {} })).status).toBe(200)
  expect(await refusals()).toEqual(new Set(['account-deactivated']))
  expect((await ada.patch(path, { body: narrowing })).status).toBe(200)
  expect((await ada.get(path)).body).toMatchObject({
    communications: { email: { serviceNews: false, network: false } },
    discoverability: { byEmail: 'nobody', inSearch: false, searchEngines: { state: 'refused' } },
    activity: { adClicks: false, signIns: false },
    matching: { contacts: { state: 'unknown' } },
  })
})

test('P6.7, P4.3: what is a consent a token changes with consent:write besides', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { scopes: ['account:write'] })
  const patches = [
    { discoverability: { searchEngines: { allowed: false } } },
    { matching: { contacts: { allowed: true, noticeVersion: 1 } } },
  ]
  for (const body of patches) {
    expect(await script.patch(path, { body })).toMatchObject({ status: 403, body: { required: ['consent:write'] } })
  }
  expect((await script.patch(path, { body: { discoverability: { byEmail: 'anyone' } } })).status).toBe(200)
})
