import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { json } from '../../test/support/answers.ts'
import { listen } from '../../test/support/listen.ts'
import { testClient } from '../../test/support/test-client.ts'
import { createClient } from '../client.ts'

test('the time allowed covers the headers', async () => {
  await using server = await listen(() => {})
  const client = createClient({ baseUrl: server.baseUrl, retries: 0 })
  await expect(client.meta.get({ timeout: 30 })).rejects.toMatchObject({
    name: 'TimeoutError',
    scope: 'attempt',
    limit: 30,
    operationId: 'getMeta',
  })
})

test('the time allowed covers the body, and a body that stalls is tried again', async () => {
  let calls = 0
  await using server = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"a":')
    if (calls++ > 0) response.end('1}')
  })
  const client = createClient({ baseUrl: server.baseUrl, timeout: 60, random: () => 0 })
  expect(await client.meta.get()).toEqual({ a: 1 })
  expect(server.seen).toHaveLength(2)
})

test('a fetch that ignores its signal is not waited for', async () => {
  const { client } = testClient(() => new Promise(() => {}), { retries: 0 })
  await expect(client.meta.get({ timeout: 20 })).rejects.toMatchObject({ name: 'TimeoutError' })
  const controller = new AbortController()
  const call = client.meta.get({ signal: controller.signal })
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortedError' })
})

test('a connection that breaks within the body is a ConnectionError', async () => {
  await using server = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"a":1', () => response.destroy())
  })
  const client = createClient({ baseUrl: server.baseUrl, retries: 0 })
  await expect(client.meta.get()).rejects.toMatchObject({ name: 'ConnectionError', cause: expect.any(Error) })
})

test("a platform that is not there is a ConnectionError with the system's word for it", async () => {
  const server = await listen(() => {})
  await server[Symbol.asyncDispose]()
  const client = createClient({ baseUrl: server.baseUrl, retries: 0 })
  await expect(client.meta.get()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining('ECONNREFUSED'),
  })
})

test('an aborted signal sends nothing; one that aborts later ends the call with its reason as cause', async () => {
  await using server = await listen(() => {})
  const client = createClient({ baseUrl: server.baseUrl })
  await expect(client.meta.get({ signal: AbortSignal.abort('before') })).rejects.toMatchObject({
    name: 'AbortedError',
    cause: 'before',
  })
  expect(server.seen).toEqual([])
  const controller = new AbortController()
  setTimeout(() => controller.abort('later'), 20)
  await expect(client.meta.get({ signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortedError',
    cause: 'later',
  })
})

test('nothing stays behind on a signal that many calls share, and no timer', async () => {
  const { client } = testClient((_, index) => (index % 3 === 0 ? Promise.reject(new Error('lost')) : json({})), {
    retries: 0,
  })
  const { signal } = new AbortController()
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const before = timers()
  for (const deadline of [undefined, 60_000]) {
    for (let call = 0; call < 100; call++) await client.meta.get({ signal, deadline }).catch(() => {})
  }
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(timers()).toBeLessThanOrEqual(before)
})

test('globalThis.fetch is looked up when it is used, so that a mock installed later sees the call', async () => {
  const client = createClient({ baseUrl: 'https://api.example/v1' })
  const original = globalThis.fetch
  globalThis.fetch = async () => json({ late: true })
  try {
    expect(await client.meta.get()).toEqual({ late: true })
  } finally {
    globalThis.fetch = original
  }
})

test.each([0, -1, Number.NaN])('a time limit of %s is refused', async (timeout) => {
  const { client } = testClient(() => json({}))
  await expect(client.meta.get({ timeout })).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'timeout',
  })
  await expect(client.meta.get({ deadline: timeout })).rejects.toMatchObject({ argument: 'deadline' })
})

test('a time limit without end is one', async () => {
  const { client } = testClient(() => json({ ok: true }))
  expect(await client.meta.get({ timeout: Number.POSITIVE_INFINITY, deadline: Number.POSITIVE_INFINITY })).toEqual({
    ok: true,
  })
})
