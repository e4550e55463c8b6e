import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { give } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { saySensitive } from '../support/sections.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const list = '/v1/profile/sensitive-attributes'
const categories = ['ethnicity', 'race', 'religion', 'sexual_orientation', 'politics', 'other']

test('P1.4: nothing is kept in a special category without the express consent to that very category', async () => {
  const ada = await person(testMock())
  await saySensitive(ada, 'religion', { text: 'Unitarian' })
  for (const category of categories.filter((one) => one !== 'religion')) {
    const refused = await ada.put(`${list}/${category}`, { body: { text: 'Mine alone' } })
    expect(refused).toMatchObject({ status: 403, body: { purposeId: `special.${category}`, noticeVersion: 1 } })
    expect(slugOf(refused)).toBe('consent-required')
  }
  expect((await ada.get(list)).body.items.map(({ category }: { category: string }) => category)).toEqual(['religion'])
})

test('P1.4: what is said is private at first, stands in the order of the categories, and names the consent it rests on', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await saySensitive(ada, 'politics', { text: 'Whig', visibility: 'connections' })
  const { status, body } = await saySensitive(ada, 'religion', { text: 'Unita\u0301rian' })
  const [given] = (await ada.get('/v1/consent-events')).body.items
  expect(status).toBe(200)
  expect(body).toEqual({
    category: 'religion',
    text: 'Unit\u00e1rian',
    visibility: 'private',
    publicStatementAt: null,
    consentEventId: given.id,
    updatedAt: '2026-11-24T09:30:00.000Z',
  })
  expect((await ada.get(list)).body.items).toEqual([
    body,
    expect.objectContaining({ category: 'politics', text: 'Whig' }),
  ])
})

test('P1.4: more than connections read it only after a second express statement, each time anew', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const seen = async (reader: Pick<typeof mock, 'get'>) =>
    (await reader.get('/v1/people/ada-lovelace')).body.sensitiveAttributes
  await saySensitive(ada, 'religion', { text: 'Unitarian' })
  const put = (body: object) => ada.put(`${list}/religion`, { body: { text: 'Unitarian', ...body } })
  for (const visibility of ['members', 'public']) {
    const refused = await put({ visibility })
    expect(refused).toMatchObject({ status: 422, body: { field: 'religion', maxAudience: 'connections' } })
    expect(slugOf(refused)).toBe('visibility-not-allowed')
  }
  expect((await put({ visibility: 'connections', explicitPublic: true })).body.publicStatementAt).toBeNull()
  expect([await seen(eve), await seen(mock)]).toEqual([undefined, undefined])
  expect((await put({ visibility: 'members', explicitPublic: true })).body.publicStatementAt).not.toBeNull()
  expect([await seen(eve), await seen(mock)]).toEqual([[{ category: 'religion', text: 'Unitarian' }], undefined])
  await put({ visibility: 'public', explicitPublic: true })
  expect(await seen(mock)).toEqual([{ category: 'religion', text: 'Unitarian' }])
  expect((await ada.get('/v1/profile/visibility')).body.publicSensitive).toEqual(['religion'])
  expect(slugOf(await put({ visibility: 'public' }))).toBe('visibility-not-allowed')
  expect((await put({})).body.visibility).toBe('private')
  expect([await seen(eve), await seen(mock)]).toEqual([undefined, undefined])
})

test('P1.4, P4.3: while everyone can read what is sensitive, search engines are kept out whatever was agreed', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await give(ada, 'discoverability.search_engines')
  const robots = async () => (await mock.get('/v1/people/ada-lovelace')).headers.get('x-robots-tag')
  const preview = () => ada.get('/v1/profile/preview?as=search_engine')
  expect([await robots(), (await preview()).status]).toEqual([null, 200])
  await saySensitive(ada, 'religion', { text: 'Unitarian', visibility: 'public', explicitPublic: true })
  expect(await robots()).toBe('noindex, noarchive')
  expect(await preview()).toMatchObject({ status: 404, body: { detail: expect.stringContaining('special category') } })
  expect((await ada.get('/v1/profile/preview?as=public')).body).toHaveProperty('sensitiveAttributes')
  expect((await ada.delete(`${list}/religion`)).status).toBe(204)
  expect([await robots(), (await preview()).status]).toEqual([null, 200])
})

test('P1.4: it is deleted when its person says so, and the consent stays', async () => {
  const ada = await person(testMock())
  expect(slugOf(await ada.delete(`${list}/religion`))).toBe('not-found')
  await saySensitive(ada, 'religion', { text: 'Unitarian' })
  expect(await ada.delete(`${list}/religion`)).toMatchObject({ status: 204 })
  expect((await ada.get(list)).body.items).toEqual([])
  expect((await ada.put(`${list}/religion`, { body: { text: 'Again' } })).status).toBe(200)
})

test('P1.4, G7.3: withdrawing the consent deletes what was said and the archives with it, says so, and leaves the rest', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await saySensitive(ada, 'politics', { text: 'Whig' })
  const { id: before } = (await ada.post('/v1/exports', { body: {} })).body
  expect((await ada.get(`/v1/exports/${before}`)).body.state).toBe('ready')
  await saySensitive(ada, 'religion', { text: 'canary-religion' })
  const { id: holding } = (await ada.post('/v1/exports', { body: {} })).body
  expect((await ada.get(`/v1/exports/${holding}`)).body.state).toBe('ready')
  const withdrawn = await ada.delete('/v1/consents/special.religion')
  expect(withdrawn.body.effects.map(({ kind, count }: Record<string, unknown>) => [kind, count])).toEqual([
    ['sensitive_deleted', 1],
    ['exports_deleted', 1],
  ])
  expect((await ada.get(list)).body.items).toEqual([expect.objectContaining({ category: 'politics' })])
  expect((await ada.get(`/v1/exports/${holding}`)).body.state).toBe('deleted')
  expect((await ada.get(`/v1/exports/${before}`)).body.state).toBe('ready')
  const tables = Object.values(mock.world.snapshot()).filter((table) => table instanceof Map)
  expect(JSON.stringify(tables, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain('canary')
  const events = (await ada.get('/v1/consent-events')).body.items
  expect(events.map(({ type, purposeId }: Record<string, string>) => `${type} ${purposeId}`).slice(0, 2)).toEqual([
    'withdraw special.religion',
    'give special.religion',
  ])
  const again = await ada.delete('/v1/consents/special.other')
  expect(again.body.effects).toEqual([])
})

test('P1.4: a token of the person reads it only with a scope of its own', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await saySensitive(ada, 'religion', { text: 'canary-religion', visibility: 'connections' })
  const reader = await accessToken(mock, ada, { preset: 'read-only' })
  const special = await accessToken(mock, ada, { scopes: ['profile:read', 'sensitive:read'] })
  const paths = ['/v1/people/ada-lovelace', '/v1/profile/preview?as=connection', '/v1/profile', '/v1/profile/resume']
  const texts = async (token: typeof reader) => {
    const answers = await Promise.all(paths.map((path) => token.get(path)))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
    return answers.map(({ body }) => JSON.stringify(body).includes('canary'))
  }
  expect(await texts(reader)).toEqual([false, false, false, false])
  expect(await texts(special)).toEqual([true, true, false, false])
  expect(slugOf(await reader.get(list))).toBe('insufficient-scope')
  expect((await special.get(list)).body.items).toHaveLength(1)
  expect(slugOf(await special.put(`${list}/religion`, { body: { text: 'Other' } }))).toBe('insufficient-scope')
})

test('P1.4: a change of it changes no date or tag that others, or a token without the scope, could see', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const tags = async () => [
    (await mock.get('/v1/people/ada-lovelace')).headers.get('etag'),
    (await ada.get('/v1/profile')).headers.get('etag'),
    (await ada.get('/v1/profile/resume')).headers.get('etag'),
  ]
  const before = await tags()
  mock.world.advance('PT5M')
  await saySensitive(ada, 'religion', { text: 'Unitarian' })
  expect(await tags()).toEqual(before)
})
