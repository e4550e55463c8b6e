import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { fakeClock } from '../../test/support/fake-clock.ts'
import { testClient } from '../../test/support/test-client.ts'
import type { LogEntry } from './log.ts'

const lost = () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }))

test('a read is sent again after a lost connection, with growing pauses of full jitter', async () => {
  const clock = fakeClock()
  const { client, sent } = testClient((_, index) => (index < 4 ? lost() : json({ ok: true })), {
    clock,
    random: () => 0.5,
    retries: 5,
  })
  expect(await client.meta.get()).toEqual({ ok: true })
  expect(sent).toHaveLength(5)
  expect(clock.slept).toEqual([250, 500, 1000, 2000])
})

test('a pause never grows beyond eight seconds', async () => {
  const clock = fakeClock()
  const { client } = testClient(lost, { clock, random: () => 0.999, retries: 9 })
  await expect(client.meta.get()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining('ECONNRESET'),
  })
  expect(Math.max(...clock.slept)).toBeLessThanOrEqual(8000)
  expect(clock.slept).toHaveLength(9)
})

test.each([408, 429, 500, 502, 503, 504])('a read is sent again after %i', async (status) => {
  const { client, sent } = testClient((_, index) => (index === 0 ? new Response('', { status }) : json({})), {
    clock: fakeClock(),
  })
  await client.meta.get()
  expect(sent).toHaveLength(2)
})

test.each([400, 401, 403, 404, 409, 412, 422, 428])('a read is not sent again after %i', async (status) => {
  const { client, sent } = testClient(() => new Response('', { status }), { clock: fakeClock() })
  await expect(client.meta.get()).rejects.toMatchObject({ status })
  expect(sent).toHaveLength(1)
})

test('what could happen twice is never sent twice', async () => {
  const { client, sent } = testClient((_, index) => (index % 2 === 0 ? lost() : problem('unavailable')), {
    clock: fakeClock(),
  })
  await expect(client.sessions.create({} as never)).rejects.toMatchObject({ name: 'ConnectionError' })
  await expect(client.profile.update({ headline: 'x' }, { ifMatch: '"a"' })).rejects.toMatchObject({
    slug: 'unavailable',
  })
  expect(sent).toHaveLength(2)
})

test('PUT and DELETE are sent again with the same body', async () => {
  const { client, sent } = testClient((_, index) => (index === 0 ? lost() : json({})), { clock: fakeClock() })
  await client.contacts.imports.putBatch('imp_1', 1, { entries: [] } as never)
  expect(sent.map(({ method, body }) => `${method} ${body}`)).toEqual(['PUT {"entries":[]}', 'PUT {"entries":[]}'])
})

test('what has a key is sent again with the same key and body, also while the first time is still running', async () => {
  const { client, sent } = testClient(
    (_, index) => (index === 0 ? lost() : index === 1 ? problem('idempotency-in-progress') : json({ id: 'xpt_1' })),
    { clock: fakeClock() },
  )
  await client.exports.create({ profile: 'access' })
  expect(sent).toHaveLength(3)
  expect(new Set(sent.map(({ body, headers }) => `${headers.get('idempotency-key')} ${body}`)).size).toBe(1)
})

test('a conflict of another kind is told, not repeated', async () => {
  const { client, sent } = testClient(() => problem('export-in-progress'), { clock: fakeClock() })
  await expect(client.exports.create({})).rejects.toMatchObject({ slug: 'export-in-progress' })
  expect(sent).toHaveLength(1)
})

test('Retry-After is waited for exactly, in seconds or as a date', async () => {
  const clock = fakeClock()
  const waits = ['3', new Date(clock.now() + 3_000 + 7_000).toUTCString()]
  const { client } = testClient(
    (_, index) => (index < 2 ? problem('rate-limited', {}, { 'retry-after': waits[index] as string }) : json({})),
    { clock, random: () => 0.1 },
  )
  await client.meta.get()
  expect(clock.slept).toEqual([3_000, 7_000])
})

test('a Retry-After of more than a minute is told, not waited for', async () => {
  const clock = fakeClock()
  const { client, sent } = testClient(() => problem('rate-limited', {}, { 'retry-after': '61' }), { clock })
  await expect(client.meta.get()).rejects.toMatchObject({ slug: 'rate-limited', retryAfter: 61, retryable: true })
  expect(sent).toHaveLength(1)
  expect(clock.slept).toEqual([])
})

test('retries can be turned off for a call', async () => {
  const { client, sent } = testClient(lost, { clock: fakeClock() })
  await expect(client.meta.get({ retries: 0 })).rejects.toMatchObject({ name: 'ConnectionError' })
  expect(sent).toHaveLength(1)
})

test('an abort ends the pause between two attempts at once', async () => {
  const controller = new AbortController()
  const { client, sent } = testClient(() => problem('unavailable', {}, { 'retry-after': '50' }), {
    log: ({ event }: LogEntry) => event === 'retry' && controller.abort('enough'),
  })
  await expect(client.meta.get({ signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortedError',
    cause: 'enough',
  })
  expect(sent).toHaveLength(1)
})

test('a deadline bounds attempts and pauses together', async () => {
  const { client } = testClient(() => problem('unavailable', {}, { 'retry-after': '50' }), { deadline: 30 })
  await expect(client.meta.get()).rejects.toMatchObject({ name: 'TimeoutError', scope: 'deadline', limit: 30 })
})
