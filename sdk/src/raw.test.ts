import { expect, test } from 'vitest'
import { json, problem } from '../test/support/answers.ts'
import { testClient } from '../test/support/test-client.ts'

test('the raw client answers data, error and response over the same transport', async () => {
  const { client, sent } = testClient(({ url }) =>
    url.pathname === '/v1/contacts/ctc_1' ? json({ id: 'ctc_1' }, { headers: { etag: '"a"' } }) : problem('not-found'),
  )
  const found = await client.raw.GET('/contacts/{contactId}', { params: { path: { contactId: 'ctc_1' } } })
  expect(found.data?.id).toBe('ctc_1')
  expect(found.response.headers.get('etag')).toBe('"a"')
  const lost = await client.raw.GET('/contacts/{contactId}', { params: { path: { contactId: 'ctc_2' } } })
  expect(lost.data).toBeUndefined()
  expect(lost.error).toMatchObject({ status: 404 })
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer pj_ses_test')
  expect(sent[0]?.headers.get('user-agent')).toContain('pianeojobs-sdk/')
})

test('the raw client writes queries, headers and bodies as the contract says', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.raw.GET('/contacts', { params: { query: { q: 'a&b', limit: 3 } } })
  await client.raw.PATCH('/profile', { body: { headline: 'Analyst' }, params: { header: { 'If-Match': '"a"' } } })
  await client.raw.POST('/oauth/token', { body: { grant_type: 'refresh_token', refresh_token: 'pj_ref_1' } })
  expect(sent[0]?.url.search).toBe('?q=a%26b&limit=3')
  expect(sent[1]?.headers.get('content-type')).toBe('application/merge-patch+json')
  expect(sent[1]?.headers.get('if-match')).toBe('"a"')
  expect(sent[1]?.body).toBe('{"headline":"Analyst"}')
  expect(sent[2]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(sent[2]?.body).toBe('grant_type=refresh_token&refresh_token=pj_ref_1')
})

test('an error without a body never looks like success', async () => {
  const { client } = testClient(() => new Response(null, { status: 500 }), { retries: 0 })
  await expect(client.raw.GET('/account')).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 500 })
})

test('304 never looks like success', async () => {
  const { client } = testClient(() => new Response(null, { status: 304 }))
  await expect(client.raw.GET('/account', { params: { header: { 'If-None-Match': '"a"' } } })).rejects.toMatchObject({
    name: 'NotModifiedError',
  })
})

test.each([
  ['text', new Response('hello', { status: 200 })],
  ['broken JSON', new Response('{', { status: 200, headers: { 'content-type': 'application/json' } })],
  ['nothing', new Response(null, { status: 200 })],
])('a success with %s instead of JSON is an UnexpectedResponseError', async (_, response) => {
  const { client } = testClient(() => response)
  await expect(client.raw.GET('/account')).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 200 })
})

test.each(['..', '.', '', 'a/b', '%2e%2e', undefined])(
  'the raw client refuses the path segment %j',
  async (contactId) => {
    const { client, sent } = testClient(() => json({}))
    await expect(
      client.raw.GET('/contacts/{contactId}', { params: { path: { contactId: contactId as string } } }),
    ).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'contactId' })
    expect(sent).toEqual([])
  },
)

test.each([
  ['a Blob', new Blob(['x'])],
  ['bytes', new Uint8Array(2)],
  ['a FormData', new FormData()],
])('the raw client refuses %s where JSON belongs', async (_, body) => {
  const { client, sent } = testClient(() => json({}))
  await expect(client.raw.PATCH('/profile', { body: body as never })).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'body',
  })
  expect(sent).toEqual([])
})

test('other media types come as text, bytes as a stream, and never by surprise', async () => {
  const { client, sent } = testClient(({ headers }) =>
    headers.get('accept') === 'text/markdown' ? new Response('# Policy') : new Response(new Uint8Array([1, 2, 3])),
  )
  const text = await client.raw.GET('/policy/versions/{version}', {
    params: { path: { version: 'current' } },
    headers: { Accept: 'text/markdown' },
    parseAs: 'text',
  })
  expect(text.data).toBe('# Policy')
  const zip = await client.raw.GET('/exports/{exportId}/archive', {
    params: { path: { exportId: 'xpt_1' } },
    parseAs: 'arrayBuffer',
  })
  expect(new Uint8Array(zip.data as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]))
  await expect(
    client.raw.GET('/exports/{exportId}/archive', { params: { path: { exportId: 'xpt_1' } } }),
  ).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'parseAs' })
  expect(sent).toHaveLength(2)
})

test('204 has no data and no error', async () => {
  const { client } = testClient(() => new Response(null, { status: 204 }))
  const { data, error, response } = await client.raw.DELETE('/contacts/{contactId}', {
    params: { path: { contactId: 'ctc_1' } },
  })
  expect([data, error, response.status]).toEqual([undefined, undefined, 204])
})

test('a place that is not in the contract is refused', async () => {
  const { client, sent } = testClient(() => json({}))
  await expect(client.raw.GET('/secrets' as '/account')).rejects.toMatchObject({ name: 'InvalidArgumentError' })
  await expect(client.raw.DELETE('/account' as never)).rejects.toMatchObject({ name: 'InvalidArgumentError' })
  expect(sent).toEqual([])
})

test("the caller's signal ends a raw call", async () => {
  const controller = new AbortController()
  const { client } = testClient(() => new Promise(() => {}))
  const call = client.raw.GET('/account', { signal: controller.signal })
  setTimeout(() => controller.abort('enough'), 5)
  await expect(call).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' })
})

test('a raw read is retried and a token renewed, as for the methods', async () => {
  const { client, sent } = testClient((_, index) => (index === 0 ? new Response(null, { status: 503 }) : json({})), {
    random: () => 0,
  })
  await client.raw.GET('/account')
  expect(sent).toHaveLength(2)
})
