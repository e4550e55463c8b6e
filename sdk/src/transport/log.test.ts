import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { fakeClock } from '../../test/support/fake-clock.ts'
import { testClient } from '../../test/support/test-client.ts'
import type { LogEntry } from './log.ts'
import { redactBody } from './redact.ts'

const personal = [
  'Lovelace',
  'ada@example.org',
  'correct horse',
  'pj_ses_test',
  'pj_ref_',
  'per_1',
  'ctc_1',
  '1815',
  'GB',
  'London',
  'W/',
]

test('no token, address, name, id or number of a person reaches the log', async () => {
  const log: LogEntry[] = []
  const profile = {
    personId: 'per_1',
    displayName: 'Ada Lovelace',
    location: { city: 'London', country: 'GB' },
    links: [],
    born: 1815,
    published: false,
  }
  const { client } = testClient(
    ({ url }) =>
      url.pathname.endsWith('/profile')
        ? json(profile, {
            headers: { etag: 'W/"ada"', 'x-request-id': 'req_7', 'set-cookie': 'pj_login=ada@example.org' },
          })
        : problem('validation-failed', {
            detail: 'ada@example.org is taken',
            errors: [{ in: 'body', pointer: '/email', code: 'format', detail: 'ada@example.org' }],
          }),
    { log: (entry) => log.push(entry), clock: fakeClock() },
  )
  await client.profile.get()
  await client.sessions.create({ email: 'ada@example.org', password: 'correct horse' } as never).catch(() => {})
  await client.tokens.issue({ grant_type: 'refresh_token', refresh_token: 'pj_ref_1' }).catch(() => {})
  await client.contacts.list({ q: 'Lovelace' }).catch(() => {})
  await client.contacts.get('ctc_1').catch(() => {})
  const text = JSON.stringify(log)
  for (const secret of personal) expect(text).not.toContain(secret)
  expect(log.slice(0, 2)).toEqual([
    {
      event: 'request',
      operationId: 'getProfile',
      method: 'GET',
      path: '/profile',
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: '[redacted]',
        'user-agent': expect.any(String),
      },
    },
    {
      event: 'response',
      operationId: 'getProfile',
      method: 'GET',
      path: '/profile',
      status: 200,
      duration: 0,
      requestId: 'req_7',
      headers: {
        'content-type': 'application/json',
        etag: '[redacted]',
        'x-request-id': 'req_7',
        'set-cookie': '[redacted]',
      },
      body: {
        personId: '[redacted]',
        displayName: '[redacted]',
        location: { city: '[redacted]', country: '[redacted]' },
        links: [],
        born: '[redacted]',
        published: '[redacted]',
      },
    },
  ])
  expect(text).toContain('"grant_type":"refresh_token"')
  expect(text).toContain('problems/validation-failed')
})

test('what the contract lists is shown in its own place only', () => {
  expect(redactBody('{"state":"ready","name":"ready","status":"Ada"}')).toEqual({
    state: 'ready',
    name: '[redacted]',
    status: '[redacted]',
  })
  expect(redactBody('{"type":"https://api.pianeojobs.example/problems/ada-lovelace"}')).toEqual({ type: '[redacted]' })
  expect(redactBody('{"ada@example.org":1,"Ada Lovelace":[true,null]}')).toEqual({ '[redacted]': ['[redacted]', null] })
  expect(redactBody('<html>Ada</html>')).toBe('[16 characters]')
  expect(redactBody('"Ada"')).toBe('[redacted]')
  expect(redactBody('{"constructor":"Ada"}')).toEqual({ constructor: '[redacted]' })
  expect(JSON.stringify(redactBody('{"__proto__":"Ada"}'))).toBe('{"__proto__":"[redacted]"}')
})

test('a failure is logged by its class, and a retry with its pause', async () => {
  const log: LogEntry[] = []
  const { client } = testClient(() => Promise.reject(new Error('connect pj_ses_test')), {
    log: (entry) => log.push(entry),
    clock: fakeClock(),
    random: () => 0.5,
    retries: 1,
  })
  await client.meta.get().catch(() => {})
  expect(log.map(({ event, error, delay, attempt }) => [event, error ?? delay, attempt])).toEqual([
    ['request', undefined, undefined],
    ['failure', 'ConnectionError', undefined],
    ['retry', 250, 1],
    ['request', undefined, undefined],
    ['failure', 'ConnectionError', undefined],
  ])
})
