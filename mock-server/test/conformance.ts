import { expect, test } from 'vitest'
import type { Mock } from '../src/index.ts'
import { type Caller, callerOf } from './support/caller.ts'
import { signUpBody } from './support/person.ts'

/** A platform, and how one transport reaches it. */
export interface Transport {
  readonly mock: Mock
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** What stands before `/v1`. */
  readonly origin: string
}

/**
 * What holds over every transport alike: that requests and answers arrive whole, headers, bodies and status. What the
 * operations mean is tested once, over the fastest.
 */
export function conformance(name: string, transport: () => Transport): void {
  const anyone = (token?: string): Caller =>
    callerOf(transport().fetch, { origin: transport().origin, ...(token && { token }) })

  test(`${name}: P9.1: an open operation answers JSON with the headers every answer has`, async () => {
    const { status, headers, body } = await anyone().get('/v1/meta')
    expect(status).toBe(200)
    expect(body.limits).toMatchObject({ nameLength: 100, passwordMinLength: 12 })
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('policy-version')).toBe('1.0.0')
    expect(headers.get('link')).toContain('rel="privacy-policy"')
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-hjkmnp-tv-z]{26}$/)
  })

  test(`${name}: P1.1: somebody signs up, confirms, and reads their account with the token`, async () => {
    const { mock } = transport()
    const body = signUpBody({ email: `zoé.${name}@example.org`.replaceAll('é', 'e'), name: 'Zoé 🌍 Łukasz' })
    const started = await anyone().post('/v1/accounts', { body })
    expect(started.status).toBe(202)
    const code = mock.world.outbox({ to: body.email })[0]?.code
    const path = `/v1/email-verifications/${started.body.verificationId}/confirmation`
    const confirmed = await anyone().post(path, { body: { code } })
    expect(confirmed.status).toBe(200)
    const account = await anyone(confirmed.body.tokens.accessToken).get('/v1/account')
    expect(account.body).toMatchObject({ name: 'Zoé 🌍 Łukasz', email: body.email })
    expect(account.headers.get('cache-control')).toBe('no-store')
  })

  test(`${name}: a problem arrives as one, with its media type and members`, async () => {
    const { status, headers, body } = await anyone().post('/v1/accounts', { body: { name: 'Ada', shoeSize: 40 } })
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({
      type: 'https://api.pianeojobs.example/problems/validation-failed',
      instance: '/v1/accounts',
    })
    expect(body.errors).toContainEqual(
      expect.objectContaining({ in: 'body', pointer: '/shoeSize', code: 'unknown-field' }),
    )
  })

  test(`${name}: E-AUTH: a form is read, and answered in the words of OAuth`, async () => {
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'nobody knows this' })
    const { status, body } = await anyone().post('/v1/oauth/token', { body: form })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: 'invalid_grant' })
  })

  test(`${name}: HEAD answers the headers of GET, OPTIONS what there is`, async () => {
    const head = await anyone().send('HEAD', '/v1/meta')
    expect(head).toMatchObject({ status: 200, body: undefined })
    expect(head.headers.get('content-type')).toBe('application/json')
    const options = await anyone().send('OPTIONS', '/v1/account')
    expect(options.status).toBe(204)
    expect(options.headers.get('allow')).toBe('GET, HEAD, PATCH, OPTIONS')
  })

  test(`${name}: what is not in the contract is 404, a wrong method 405 with Allow`, async () => {
    const unknown = await anyone().get('/v1/nowhere')
    expect(unknown.status).toBe(404)
    expect(unknown.body).toMatchObject({ type: 'https://api.pianeojobs.example/problems/not-found', policyRefs: [] })
    const wrong = await anyone().delete('/v1/account')
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('GET, HEAD, PATCH, OPTIONS')
  })

  test(`${name}: a body too large is refused, also before it has arrived whole`, async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 40) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const response = await transport().fetch(`${transport().origin}/v1/accounts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ limit: 16 * 1024 * 1024 })
  })

  test(`${name}: twenty requests at once get their own answers`, async () => {
    const paths = Array.from({ length: 20 }, (_, at) => `/v1/nowhere/${at}`)
    const replies = await Promise.all(paths.map((path) => anyone().get(path)))
    expect(replies.map(({ body }) => body.instance)).toEqual(paths)
    expect(new Set(replies.map(({ body }) => body.requestId)).size).toBe(20)
  })
}
