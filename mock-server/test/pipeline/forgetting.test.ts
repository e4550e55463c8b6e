import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { newFile } from '../store/support/new-file.ts'
import { callerOf } from '../support/caller.ts'
import { edit } from '../support/edit.ts'
import { richPerson } from '../support/exports.ts'
import { type Person, person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

/** Somebody of whom every kind of request and answer told something, those of others too. */
async function somebodyKnown(mock: TestMock) {
  const ada = await richPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await edit(ada, '/v1/profile', { summary: 'canary-summary', headline: 'canary-headline' })
  await mock.post('/v1/sessions', { body: { email: ada.email, password: 'canary-not-the-password' } })
  await ada.get('/v1/account')
  await ada.get('/v1/sessions')
  await eve.get('/v1/people?q=canary-lovelace')
  await eve.get('/v1/people/ada-lovelace')
  await mock.get('/v1/canary-ada-lovelace?canary=1')
  return { ada, eve }
}

const canaries = (ada: Person) => [
  ...['Lovelace', 'lovelace', 'canary', 'ada@example.org', '+33 6 12 34 56 78', 'HYPERLINK'],
  ...[ada.accountId, ada.personId, ada.sessionId],
]

const found = (mock: TestMock, ada: Person) =>
  canaries(ada).filter((canary) => JSON.stringify(mock.journal()).includes(canary))

test('P5.2, G17: once an account is erased nothing of the person is in the journal; what was done when still is', async () => {
  const mock = testMock()
  const { ada, eve } = await somebodyKnown(mock)
  expect(found(mock, ada)).toEqual(canaries(ada))
  const before = mock.journal()
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  mock.world.advance('PT1S')
  expect(found(mock, ada)).toEqual([])
  const done = mock.journal().map(({ at, operationId, status }) => ({ at, operationId, status }))
  expect(done.slice(0, before.length)).toEqual(
    before.map(({ at, operationId, status }) => ({ at, operationId, status })),
  )
  expect(mock.journal().find(({ operationId }) => operationId === 'getPublicProfile')?.target).toBe(
    '/v1/people/{handle}',
  )
  await eve.get('/v1/account')
  expect(mock.journal().at(-1)?.responseBody).toMatchObject({ name: 'Eve' })
})

test('P5.2, G17: of a request under way when an account is erased is kept that it was, not what it said', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.put('/v1/erasure', { body: { graceDays: 1 } })
  const text = JSON.stringify({ email: ada.email, password: ada.password })
  async function* body() {
    yield new TextEncoder().encode(text.slice(0, 10))
    mock.world.advance('P2D')
    yield new TextEncoder().encode(text.slice(10))
  }
  const header = (name: string) => (name === 'content-type' ? 'application/json' : undefined)
  const { status } = await mock.handle({ method: 'POST', target: '/v1/sessions', header, body: body() })
  expect(status).toBe(401)
  expect(mock.journal().at(-1)).toMatchObject({ operationId: 'createSession', status: 401 })
  expect(JSON.stringify(mock.journal())).not.toContain(ada.email)
})

test('P5.2, G17: what another process erased is forgotten with the next request', async () => {
  const path = newFile()
  const [here, there] = ['here', 'there'].map((random) => {
    const options = { clock: '2026-11-24T09:30:00.000Z', random: seededRandom(random), scryptCost: 1 }
    const mock = createMock({ ...options, store: sqliteStore(path) })
    return { ...mock, ...callerOf(mock.fetch) }
  }) as [TestMock, TestMock]
  const { ada } = await somebodyKnown(here)
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  there.world.advance('PT1S')
  await here.get('/v1/meta')
  expect(found(here, ada)).toEqual([])
  await Promise.all([here.close(), there.close()])
})
