import type { ActivityEvent } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { recordActivity } from '../../src/platform/activity/record-activity.ts'
import { all, give } from '../support/contacts.ts'
import { envs } from '../support/envs.ts'
import { download, readyExport } from '../support/exports.ts'
import { type Person, person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const path = '/v1/activity-events'

const said = (events: ActivityEvent[]) => events.map(({ kind, detail }) => [kind, detail])

/** Sends as a person from an address. */
async function from(mock: TestMock, { accessToken }: Person, address: string, target: string, headers = {}) {
  const init = { headers: { Authorization: `Bearer ${accessToken}`, ...headers } }
  const { status } = await mock.fetch(`https://api.pianeojobs.example${target}`, init, address)
  expect(status).toBe(200)
}

test('P3.2, P7.3: pages and searches are recorded with the consent alone, and only for who gave it', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const look = async () => {
    for (const one of [eve, mock]) {
      expect((await one.get('/v1/people?q=analytical%20works')).status).toBe(200)
      expect((await one.get('/v1/people/ada-lovelace')).status).toBe(200)
    }
  }
  await look()
  const signIn = ['sign_in', 'a program that does not say what it is']
  expect(said(await all(eve, path))).toEqual([signIn])
  await give(eve, 'analytics.usage')
  await look()
  expect(said(await all(eve, path))).toEqual([
    ['page_view', '/people/ada-lovelace'],
    ['search', 'analytical works'],
    signIn,
  ])
  expect(said(await all(eve, `${path}?kind=search`))).toEqual([['search', 'analytical works']])
  expect(said(await all(ada, path))).toEqual([signIn])
  await eve.delete('/v1/consents/analytics.usage')
  await look()
  expect(await all(eve, path)).toHaveLength(3)
})

test('P3.2, P7.5: each kind has its switch, and Global Privacy Control is one for the request that says it', async () => {
  const mock = testMock()
  const eve = await publishedPerson(mock, 'Eve Example', 'eve@example.org')
  await give(eve, 'analytics.usage')
  const switches = (activity: object) => eve.patch('/v1/preferences', { body: { activity } })
  const look = async (headers = {}) => {
    await eve.get('/v1/people?q=eve', { headers })
    await eve.get('/v1/people/eve-example', { headers })
    await signInAgain(mock, eve)
    const kinds = (await all(eve, path)).map(({ kind }) => kind).sort()
    await eve.delete(path)
    return kinds
  }
  await eve.delete(path)
  expect(await look()).toEqual(['page_view', 'search', 'sign_in'])
  expect(await look({ 'Sec-GPC': '1' })).toEqual(['sign_in'])
  await switches({ searches: false })
  expect(await look()).toEqual(['page_view', 'sign_in'])
  await switches({ searches: true, pageViews: false, signIns: false })
  expect(await look()).toEqual(['search'])
  await switches({ searches: false })
  expect(await look()).toEqual([])
})

test('P3.2: a click on an ad is recorded under its own consent and its own switch', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const env = envs(mock.world.now())(0)
  const click = { accountId: ada.accountId, kind: 'ad_click', detail: 'Engines', ip: null, gpc: false } as const
  const isRecorded = (more = {}) => {
    const state = mock.world.snapshot()
    return recordActivity(state, { ...click, ...more }, env) !== state
  }
  await give(ada, 'analytics.usage')
  expect(isRecorded()).toBe(false)
  await give(ada, 'ads.measurement')
  expect(isRecorded()).toBe(true)
  expect(isRecorded({ gpc: true })).toBe(false)
  await ada.patch('/v1/preferences', { body: { activity: { adClicks: false } } })
  expect(isRecorded()).toBe(false)
})

test('P3.2: a further page of a search is no further search', async () => {
  const mock = testMock()
  await publishedPerson(mock, 'Bob Babbage', 'bob@example.org')
  const ada = await publishedPerson(mock)
  await give(ada, 'analytics.usage')
  const { body } = await ada.get('/v1/people?q=programmer&limit=1')
  expect((await ada.get(`/v1/people?q=programmer&limit=1&cursor=${body.page.next}`)).body.items).toHaveLength(1)
  expect(await all(ada, `${path}?kind=search`)).toHaveLength(1)
})

test('P3.2: addresses are shortened after 30 days, and events are gone after 12 months', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'analytics.usage')
  await ada.delete(path)
  await from(mock, ada, '192.0.2.7', '/v1/people?q=babbage')
  const ips = async (who: Person) => (await all(who, `${path}?kind=search`)).map(({ ip }) => ip)
  expect(await ips(ada)).toEqual(['192.0.2.7'])
  mock.world.advance('P29DT23H59M')
  await from(mock, await signInAgain(mock, ada), '2001:db8:aa:1::7', '/v1/people?q=babbage')
  expect(await ips(await signInAgain(mock, ada))).toEqual(['2001:db8:aa:1::7', '192.0.2.7'])
  mock.world.advance('PT1M')
  expect(await ips(await signInAgain(mock, ada))).toEqual(['2001:db8:aa:1::7', '192.0.2.0/24'])
  mock.world.advance('P10M')
  expect(await ips(await signInAgain(mock, ada))).toEqual(['2001:db8:aa::/48', '192.0.2.0/24'])
  mock.world.advance('P1M')
  expect(await ips(await signInAgain(mock, ada))).toEqual(['2001:db8:aa::/48'])
  mock.world.advance('P30D')
  expect(await ips(await signInAgain(mock, ada))).toEqual([])
  mock.world.advance('P13M')
  const { activity, securityEvents } = mock.world.snapshot()
  expect([activity.size, securityEvents.size]).toEqual([0, 0])
})

test('P3.2: what is deleted is gone from the list, the archive and the state; by kind, or before an instant', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await give(ada, 'analytics.usage')
  const search = (q: string) => ada.get(`/v1/people?q=${q}`)
  await search('first')
  mock.world.advance('PT5M')
  await search('second')
  await ada.get('/v1/people/ada-lovelace')
  expect((await ada.delete(`${path}?before=2026-11-24T09:35:00.000Z&kind=search`)).body).toEqual({ deleted: 1 })
  expect(said(await all(ada, path))).toEqual([
    ['page_view', '/people/ada-lovelace'],
    ['search', 'second'],
    ['sign_in', expect.any(String)],
  ])
  expect((await ada.delete(`${path}?kind=page_view`)).body).toEqual({ deleted: 1 })
  const archive = await download(ada, (await readyExport(ada)).id)
  const lines = (await archive.text('activity/activity.ndjson')).trim().split('\n')
  expect(lines.map((line: string) => JSON.parse(line)).reverse()).toEqual(await all(ada, path))
  expect((await ada.delete(path)).body).toEqual({ deleted: 2 })
  expect((await ada.delete(path)).body).toEqual({ deleted: 0 })
  expect(await all(ada, path)).toEqual([])
  const left = [...mock.world.snapshot().activity.values()]
  expect(JSON.stringify(left)).not.toContain('second')
})

test('P3.2, G17: an erasure takes the record of use, and with it what others looked at of the person', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  for (const one of [ada, eve]) await give(one, 'analytics.usage')
  await ada.get('/v1/people?q=canary')
  await eve.get('/v1/people/ada-lovelace')
  expect(await all(eve, `${path}?kind=page_view`)).toHaveLength(1)
  const preview = (await ada.get('/v1/erasure/preview')).body.categories
  expect(preview.find(({ id }: { id: string }) => id === 'activity').count).toBeGreaterThan(2)
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  mock.world.advance('PT1M')
  const { activity, securityEvents, preferences, presence } = mock.world.snapshot()
  for (const table of [activity, securityEvents, preferences, presence]) expect(table.has(ada.accountId)).toBe(false)
  expect(await all(eve, `${path}?kind=page_view`)).toEqual([])
})

test('P3.2: nobody reads or deletes the record of somebody else', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect((await eve.delete(path)).body).toEqual({ deleted: 1 })
  expect(await all(ada, path)).toHaveLength(1)
})
