import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { callerOf } from '../support/caller.ts'
import { give, opened } from '../support/contacts.ts'
import { type Person, person, signUpBody } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const post = { title: 'Programmer', organization: { name: 'Analytical Works' }, start: '1842' }
const keyed = (key: string, body: unknown = post) => ({ body, headers: { 'Idempotency-Key': key } })
const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)
const experiences = async (ada: Person) => (await ada.get('/v1/profile')).body.experiences

test('P1.3: an experience that is sent twice under one key is there once, and both answers are one', async () => {
  const ada = await person(testMock())
  const first = await ada.post('/v1/profile/experiences', keyed('"k-1"'))
  const again = await ada.post('/v1/profile/experiences', keyed('k-1'))
  expect(first.headers.get('idempotency-replayed')).toBeNull()
  expect(again).toMatchObject({ status: 201, body: first.body })
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  for (const name of ['location', 'etag', 'profile-etag']) expect(again.headers.get(name)).toBe(first.headers.get(name))
  expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  expect(await experiences(ada)).toHaveLength(1)
})

test('without a key, and under another one, what is sent twice is there twice', async () => {
  const ada = await person(testMock())
  await ada.post('/v1/profile/experiences', { body: post })
  await ada.post('/v1/profile/experiences', { body: post })
  await ada.post('/v1/profile/experiences', keyed('a'))
  await ada.post('/v1/profile/experiences', keyed('b'))
  expect(await experiences(ada)).toHaveLength(4)
})

test('another body, or another address, under a used key is refused and changes nothing', async () => {
  const ada = await person(testMock())
  await ada.post('/v1/profile/experiences', keyed('k'))
  const reused = await ada.post('/v1/profile/experiences', keyed('k', { ...post, title: 'Analyst' }))
  expect([reused.status, slug(reused)]).toEqual([422, 'idempotency-key-reused'])
  expect(await experiences(ada)).toHaveLength(1)
  await give(ada, 'contacts.import')
  const [one, other] = [await opened(ada), await opened(ada)]
  for (const path of [one, other]) {
    const batch = { entries: [{ index: 1, displayName: 'Bob' }] }
    expect((await ada.put(`${path}/batches/1`, { body: batch })).status).toBe(200)
  }
  expect((await ada.post(`${one}/completion`, keyed('c', undefined))).status).toBe(202)
  expect(slug(await ada.post(`${other}/completion`, keyed('c', undefined)))).toBe('idempotency-key-reused')
})

test('a key belongs to its account and its operation', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await ada.post('/v1/profile/experiences', keyed('k'))
  expect((await eve.post('/v1/profile/experiences', keyed('k'))).headers.get('idempotency-replayed')).toBeNull()
  expect(await experiences(eve)).toHaveLength(1)
  expect((await ada.post('/v1/exports', keyed('k', {}))).status).toBe(202)
})

test('a key that cannot be read is malformed, and nothing is done', async () => {
  const ada = await person(testMock())
  for (const key of ['""', '"open', 'two words', 'k'.repeat(256)]) {
    const refused = await ada.post('/v1/profile/experiences', keyed(key))
    expect([refused.status, slug(refused)]).toEqual([400, 'malformed-request'])
  }
  expect(await experiences(ada)).toEqual([])
})

test('P11.1: a refusal is not remembered: mended, the same key goes through', async () => {
  const ada = await person(testMock())
  const refused = await ada.post('/v1/profile/experiences', keyed('k', { ...post, end: '1840' }))
  expect(slug(refused)).toBe('date-order')
  expect((await ada.post('/v1/profile/experiences', keyed('k'))).status).toBe(201)
})

test('P1.1: a sign-up that is sent twice under one key sends one mail, and no password is needed to know it again', async () => {
  const mock = testMock()
  const body = signUpBody()
  const [first, again] = [
    await mock.post('/v1/accounts', keyed('k', body)),
    await mock.post('/v1/accounts', keyed('k', body)),
  ]
  expect(again).toMatchObject({ status: 202, body: first.body })
  expect(mock.world.outbox({ to: body.email })).toHaveLength(1)
  const other = await mock.post('/v1/accounts', keyed('k', { ...body, password: 'nine loud engines hum' }))
  expect(slug(other)).toBe('idempotency-key-reused')
})

test('P1.1: two strangers at two addresses may choose the same key', async () => {
  const mock = testMock()
  const at = (address: string) =>
    callerOf((url, init) => mock.fetch(url, init, address)).post('/v1/accounts', keyed('k', signUpBody()))
  expect((await at('192.0.2.1')).headers.get('idempotency-replayed')).toBeNull()
  expect((await at('192.0.2.2')).headers.get('idempotency-replayed')).toBeNull()
  expect((await at('192.0.2.1')).headers.get('idempotency-replayed')).toBe('true')
})

test('two that arrive at once do it once: the second is told to wait', async () => {
  const mock = testMock({ scryptCost: 12 })
  const [first, second] = await Promise.all([1, 2].map(() => mock.post('/v1/accounts', keyed('k', signUpBody()))))
  expect([first!.status, second!.status]).toEqual([202, 409])
  expect(slug(second!)).toBe('idempotency-in-progress')
  expect(mock.world.outbox()).toHaveLength(1)
})

test('a key is known for 24 hours by the clock of the world', async () => {
  const mock = testMock()
  const body = signUpBody()
  await mock.post('/v1/accounts', keyed('k', body))
  mock.world.advance('PT23H59M')
  expect((await mock.post('/v1/accounts', keyed('k', body))).headers.get('idempotency-replayed')).toBe('true')
  mock.world.advance('PT1M')
  expect((await mock.post('/v1/accounts', keyed('k', body))).headers.get('idempotency-replayed')).toBeNull()
})

test('whoever may not do it any more gets no old answer', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.post('/v1/exports', keyed('k', {}))
  mock.world.advance('PT11M')
  expect(slug(await ada.post('/v1/exports', keyed('k', {})))).toBe('step-up-required')
  await ada.delete('/v1/sessions/current')
  expect(slug(await ada.post('/v1/exports', keyed('k', {})))).toBe('token-revoked')
})

test('a world that was reset or set back answers nothing from before', async () => {
  const mock = testMock()
  const before = mock.world.snapshot()
  const sent = () => mock.post('/v1/accounts', keyed('k', signUpBody()))
  await sent()
  mock.world.restore(before)
  expect((await sent()).headers.get('idempotency-replayed')).toBeNull()
  mock.world.reset()
  expect((await sent()).headers.get('idempotency-replayed')).toBeNull()
  expect(mock.world.outbox()).toHaveLength(1)
})

test('another process over the same state knows no key of this one, and nothing of a request lies in the state', async () => {
  const store = memoryStore()
  const mock = testMock({ store })
  const ada = await person(mock)
  await ada.post('/v1/profile/experiences', keyed('a-key-of-mine'))
  const restarted = createMock({
    store,
    clock: '2026-11-24T09:30:00.000Z',
    random: seededRandom('again'),
    scryptCost: 1,
  })
  const later = callerOf(restarted.fetch, { token: ada.accessToken })
  const sent = await later.post('/v1/profile/experiences', keyed('a-key-of-mine'))
  expect([sent.status, sent.headers.get('idempotency-replayed')]).toEqual([201, null])
  const state = JSON.stringify([...Object.values(mock.world.snapshot())].map((table) => deep(table)))
  expect(state).toContain('Analytical Works')
  expect(state).not.toContain('a-key-of-mine')
})

function deep(value: unknown): unknown {
  return value instanceof Map ? [...value].map(([key, one]) => [key, deep(one)]) : value
}
