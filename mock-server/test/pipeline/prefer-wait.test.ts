import { expect, test } from 'vitest'
import { serve } from '../../src/adaptors/http.ts'
import { card, give, imported } from '../support/contacts.ts'
import { type Person, person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const wait = (seconds: number, body?: unknown) => ({
  headers: { Prefer: `wait=${seconds}` },
  ...(body !== undefined && { body }),
})

/** The import as if it were being undone for as long as somebody else takes. */
async function undoingImport(mock: TestMock, ada: Person) {
  await give(ada, 'contacts.import')
  const { id } = await imported(ada, card(1, 'Bob', 'bob@example.org'))
  const put = (state: 'undoing' | 'undone') => {
    const now = mock.world.snapshot()
    const mine = now.contactImports.get(ada.accountId)!
    const changed = new Map(mine).set(id, { ...mine.get(id)!, state })
    mock.world.restore({ ...now, contactImports: new Map(now.contactImports).set(ada.accountId, changed) })
  }
  put('undoing')
  return { path: `/v1/contact-imports/${id}`, finish: () => put('undone') }
}

/** What an act answers, and how long that took in milliseconds. */
async function timed<T>(act: Promise<T>): Promise<[T, number]> {
  const begun = performance.now()
  return [await act, performance.now() - begun]
}

test('G15: an export that is asked for with patience is answered when it is ready, also where time stands still', async () => {
  const ada = await person(testMock())
  const [answer, took] = await timed(ada.post('/v1/exports', wait(20, {})))
  expect(answer).toMatchObject({ status: 202, body: { state: 'ready' } })
  expect(answer.headers.get('preference-applied')).toBe('wait=20')
  expect(answer.headers.get('location')).toBe(`/v1/exports/${answer.body.id}`)
  expect(took).toBeLessThan(5_000)
})

test('G15: without patience it is answered at once', async () => {
  const ada = await person(testMock())
  const answer = await ada.post('/v1/exports', { body: {} })
  expect([answer.body.state, answer.headers.get('preference-applied')]).toEqual(['queued', null])
  const none = await ada.get(`/v1/exports/${answer.body.id}`, wait(0))
  expect(none.headers.get('preference-applied')).toBe('wait=0')
})

test('P2.1: a job that somebody else brings to its end is answered then', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { path, finish } = await undoingImport(mock, ada)
  setTimeout(finish, 150)
  const [answer, took] = await timed(ada.get(path, wait(20)))
  expect(answer).toMatchObject({ status: 200, body: { state: 'undone' } })
  expect(took).toBeGreaterThan(100)
  expect(took).toBeLessThan(10_000)
})

test.each(['frozen', 'real'])(
  'P2.1: a job that does not end keeps nobody longer than asked (clock: %s)',
  async (clock) => {
    const mock = testMock(clock === 'real' ? { clock: 'real' } : {})
    const ada = await person(mock)
    const { path } = await undoingImport(mock, ada)
    const [answer, took] = await timed(ada.get(path, wait(1)))
    expect(answer.body.state).toBe('undoing')
    expect(answer.headers.get('preference-applied')).toBe('wait=1')
    expect(took).toBeGreaterThan(990)
    expect(took).toBeLessThan(10_000)
  },
)

test('P2.1: a job that is gone meanwhile is answered as it was last seen', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { path } = await undoingImport(mock, ada)
  setTimeout(() => mock.world.restore({ ...mock.world.snapshot(), contactImports: new Map() }), 50)
  const [answer, took] = await timed(ada.get(path, wait(1)))
  expect(answer).toMatchObject({ status: 200, body: { state: 'undoing' } })
  expect(took).toBeGreaterThan(990)
})

test('whoever hangs up is not waited for any longer', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { path } = await undoingImport(mock, ada)
  const controller = new AbortController()
  const request = {
    method: 'GET',
    target: path,
    header: (name: string) => ({ authorization: `Bearer ${ada.accessToken}`, prefer: 'wait=30' })[name],
    signal: controller.signal,
  }
  setTimeout(() => controller.abort(), 50)
  const [{ status }, took] = await timed(mock.handle(request))
  expect(status).toBe(200)
  expect(took).toBeLessThan(10_000)
})

test('over HTTP a closed connection ends the wait', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { path } = await undoingImport(mock, ada)
  const server = await serve(mock)
  const answered = mock.journal().length
  const { origin } = new URL(server.baseUrl)
  const headers = { Authorization: `Bearer ${ada.accessToken}`, Prefer: 'wait=30' }
  await expect(fetch(origin + path, { headers, signal: AbortSignal.timeout(200) })).rejects.toThrow()
  await expect.poll(() => mock.journal().length, { timeout: 10_000 }).toBe(answered + 1)
  await server.close()
})

test('under a key an act is waited for again, and done once', async () => {
  const ada = await person(testMock())
  const headers = { 'Idempotency-Key': 'k' }
  const first = await ada.post('/v1/exports', { body: {}, headers })
  const again = await ada.post('/v1/exports', { body: {}, headers: { ...headers, Prefer: 'wait=10' } })
  expect(again.body).toMatchObject({ id: first.body.id, state: 'ready' })
  expect(again.headers.get('idempotency-replayed')).toBe('true')
})

test('what answers no job knows no patience', async () => {
  const ada = await person(testMock())
  const answer = await ada.get('/v1/account', wait(20))
  expect([answer.status, answer.headers.get('preference-applied')]).toEqual([200, null])
})
