import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { testClient } from '../../test/support/test-client.ts'

test('awaiting gives the data, withResponse also the response, its ETag and its request id, of one request', async () => {
  const { client, sent } = testClient(() =>
    json({ headline: 'Analyst' }, { headers: { etag: '"a"', 'x-request-id': 'req_1' } }),
  )
  const call = client.profile.get()
  expect(await call).toEqual({ headline: 'Analyst' })
  const { data, response, etag, requestId } = await call.withResponse()
  expect(data).toEqual({ headline: 'Analyst' })
  expect([response.status, etag, requestId]).toEqual([200, '"a"', 'req_1'])
  expect(sent).toHaveLength(1)
})

test('it is a promise in every way', async () => {
  const { client } = testClient(({ url }) => (url.pathname === '/v1/meta' ? json({ ok: 1 }) : problem('not-found')))
  let settled = 0
  expect(await Promise.all([client.meta.get(), client.meta.get().then((meta) => Object.keys(meta))])).toEqual([
    { ok: 1 },
    ['ok'],
  ])
  expect(await client.profile.get().catch((error: unknown) => (error as { slug: string }).slug)).toBe('not-found')
  await client.meta.get().finally(() => settled++)
  await client.profile
    .get()
    .finally(() => settled++)
    .catch(() => {})
  expect(settled).toBe(2)
  expect(Object.prototype.toString.call(client.meta.get())).toBe('[object ApiPromise]')
})

test('a call is under way without being awaited', async () => {
  const { client, sent } = testClient(() => json({}))
  const call = client.meta.get()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(sent).toHaveLength(1)
  await call
})
