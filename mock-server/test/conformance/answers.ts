import { expect } from 'vitest'
import { signUpBody } from '../support/person.ts'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'

const problem = (slug: string) => `https://api.pianeojobs.example/problems/${slug}`

overEveryTransport('every answer names itself, the policy in force and how long it may be kept', async (p) => {
  const { accessToken } = await signUp(p)
  const me = p.caller(accessToken)
  const replies = [
    await p.caller().get('/v1/meta'),
    await me.get('/v1/account'),
    await me.delete('/v1/sessions/current'),
    await p.caller().get('/v1/account'),
    await p.caller().get('/v1/nowhere'),
    await p.caller().delete('/v1/meta'),
    await p.caller().send('OPTIONS', '/v1/meta'),
    await p.caller().send('HEAD', '/v1/meta'),
    await p.caller().post('/v1/oauth/token', { body: new URLSearchParams({ grant_type: 'password' }) }),
  ]
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 204, 401, 404, 405, 204, 200, 400])
  for (const { headers } of replies) {
    expect(headers.get('policy-version')).toBe('1.0.0')
    expect(headers.get('link')).toContain('</v1/policy/versions/current>; rel="privacy-policy"')
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-hjkmnp-tv-z]{26}$/)
    expect(headers.get('vary')).toBe('Accept, Authorization')
  }
  const kept = replies.map(({ headers }) => headers.get('cache-control'))
  const [open, personal] = ['no-cache', 'no-store']
  expect(kept).toEqual([open, personal, personal, personal, open, personal, open, open, personal])
  expect(new Set(replies.map(({ headers }) => headers.get('x-request-id'))).size).toBe(replies.length)
  expect(replies[0]!.headers.get('content-type')).toBe('application/json')
  expect(replies[3]!.headers.get('www-authenticate')).toMatch(/^Bearer/)
})

overEveryTransport('every refusal is a problem of its own kind, with status and members', async (platform) => {
  const { accessToken } = await signUp(platform)
  const [anyone, me] = [platform.caller(), platform.caller(accessToken)]
  const text = { headers: { Accept: 'text/html' } }
  const asText = { headers: { 'Content-Type': 'text/plain' } }
  const someone = signUpBody({ email: 'eve@example.org' })
  const nobody = '/v1/contacts/ctc_01jb2m3n4p5q6r7s8t9v0w1x2y'
  const refusals = [
    [await anyone.post('/v1/accounts', { body: '{"name":' }), 400, 'malformed-request'],
    [await me.get('/v1/contacts?cursor=nonsense'), 400, 'invalid-cursor'],
    [await anyone.get('/v1/account'), 401, 'unauthenticated'],
    [await me.get('/v1/nowhere'), 404, 'not-found'],
    [await me.get(nobody), 404, 'not-found'],
    [await anyone.put('/v1/meta', { body: {} }), 405, 'method-not-allowed'],
    [await anyone.get('/v1/meta', text), 406, 'not-acceptable'],
    [await anyone.post('/v1/accounts', { body: someone, ...asText }), 415, 'unsupported-media-type'],
    [await me.patch('/v1/profile', { body: { headline: 'x' } }), 428, 'precondition-required'],
    [await anyone.post('/v1/accounts', { body: { ...someone, email: 'none' } }), 422, 'validation-failed'],
    [await anyone.post('/v1/accounts', { body: { ...someone, shoeSize: 40 } }), 422, 'unknown-field'],
    [await anyone.post('/v1/accounts', { body: { ...someone, password: 'password1234' } }), 422, 'password-too-weak'],
  ] as const
  for (const [{ status, headers, body }, expected, slug] of refusals) {
    expect([status, body.status, body.type]).toEqual([expected, expected, problem(slug)])
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ title: expect.any(String), requestId: headers.get('x-request-id') })
    expect(body.instance).toMatch(/^\/v1\/[^?]+$/)
  }
  expect(refusals[9][0].body.errors).toMatchObject([{ in: 'body', pointer: '/email' }])
  expect(refusals[10][0].body.errors).toMatchObject([{ in: 'body', pointer: '/shoeSize', code: 'unknown-field' }])
})

overEveryTransport('HEAD answers what GET would without the body, OPTIONS what can be asked', async (platform) => {
  for (const path of ['/v1/meta', '/v1/policy/versions/current', '/v1/nowhere']) {
    const get = await platform.caller().get(path)
    const head = await platform.caller().send('HEAD', path)
    expect([head.status, head.body]).toEqual([get.status, undefined])
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
  }
  const options = await platform.caller().send('OPTIONS', '/v1/account')
  expect([options.status, options.body]).toEqual([204, undefined])
  const wrong = await platform.caller().delete('/v1/account')
  for (const { headers } of [options, wrong]) expect(headers.get('allow')).toBe('GET, HEAD, PATCH, OPTIONS')
})

overEveryTransport('an answer says how long it is, in bytes', async (platform) => {
  for (const [path, Accept] of [
    ['/v1/policy/versions/current', 'application/json'],
    ['/v1/policy/versions/current', 'text/html'],
    ['/v1/nowhere', '*/*'],
  ] as const) {
    const response = await platform.fetch(path, { headers: { Accept } })
    const length = Number(response.headers.get('content-length'))
    expect((await response.bytes()).length).toBe(length)
  }
})

overEveryTransport('E-AUTH: a form is read, and answered in the words of OAuth', async (platform) => {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'nobody knows this' })
  const { status, headers, body } = await platform.caller().post('/v1/oauth/token', { body: form })
  expect([status, body.error]).toEqual([400, 'invalid_grant'])
  expect(headers.get('content-type')).toBe('application/json')
})

overEveryTransport('twenty requests at once get their own answers', async (platform) => {
  const paths = Array.from({ length: 20 }, (_, at) => `/v1/nowhere/${at}`)
  const replies = await Promise.all(paths.map((path) => platform.caller().get(path)))
  expect(replies.map(({ body }) => body.instance)).toEqual(paths)
  expect(new Set(replies.map(({ body }) => body.requestId)).size).toBe(20)
})

overEveryTransport('P9.1: a body too large is refused, also before it has arrived whole', async (platform) => {
  const chunk = new Uint8Array(1024 * 1024).fill(32)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      if (sent > 40) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  const response = await platform.fetch('/v1/accounts', init)
  const { limits } = await platform.client().meta.get()
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ type: problem('payload-too-large'), limit: limits.bodyBytes })
})

overEveryTransport('what a request and its answer say arrives as it was sent, to the last code point', async (p) => {
  const { client } = await signUp(p)
  const summary = 'é e\u0301 🎹 \u2028 \\ " / <b> &amp; \t end'
  const { etag } = await client.profile.get().withResponse()
  const { data } = await client.profile.update({ summary }, { ifMatch: etag! }).withResponse()
  const given = await client.profile.get()
  expect([data.summary, given.summary]).toEqual([summary.normalize('NFC'), summary.normalize('NFC')])
})
