import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { testClient } from '../../test/support/test-client.ts'
import type { ProblemSlug } from '../generated/problems.ts'

const html = '<html>secret of a stranger</html>'
const answers: [string, Response, object][] = [
  ['an error without a body', new Response(null, { status: 500 }), { status: 500, length: 0 }],
  [
    'an error page',
    new Response(html, { status: 502, headers: { 'content-type': 'text/html' } }),
    { status: 502, mediaType: 'text/html', length: html.length },
  ],
  [
    'a success without a body',
    new Response(null, { status: 200 }),
    { status: 200, length: 0, message: expect.stringContaining('an empty body') },
  ],
  [
    'a page instead of JSON',
    new Response(html, { status: 200, headers: { 'content-type': 'text/html' } }),
    { status: 200, mediaType: 'text/html' },
  ],
  ['text instead of JSON', new Response('{}', { status: 200 }), { status: 200, mediaType: 'text/plain' }],
  [
    'broken JSON',
    new Response('{"a":secret}', { status: 200, headers: { 'content-type': 'application/json' } }),
    { status: 200, length: 12, cause: expect.any(SyntaxError) },
  ],
  [
    'a problem that is broken',
    new Response('{', { status: 400, headers: { 'content-type': 'application/problem+json' } }),
    { status: 400 },
  ],
  ['JSON that is no problem', json(['no'], { status: 400 }), { status: 400 }],
]

test.each(answers)('%s is an UnexpectedResponseError that does not repeat the body', async (_, response, members) => {
  const { client } = testClient(() => response, { retries: 0 })
  const error = await client.accounts.get().then(
    () => new Error('no error'),
    (reason) => reason as Error,
  )
  expect(error).toMatchObject({ name: 'UnexpectedResponseError', operationId: 'getAccount', ...members })
  expect(`${error.message} ${error.cause}`).not.toContain('secret')
})

test('a problem is a ProblemError with everything the platform said', async () => {
  const { client } = testClient(() =>
    problem('consent-required', { purposeId: 'contacts.import', noticeVersion: 1 }, { 'x-request-id': 'req_9' }),
  )
  await expect(client.contacts.imports.create({} as never)).rejects.toMatchObject({
    name: 'ProblemError',
    slug: 'consent-required' satisfies ProblemSlug,
    status: 403,
    requestId: 'req_9',
    operationId: 'createContactImport',
    retryAfter: undefined,
    fieldErrors: [],
    problem: { purposeId: 'contacts.import', noticeVersion: 1 },
    message: 'POST /contact-imports answered 403 This needs your consent: As it happened.',
  })
})

test('an answer without a body is undefined', async () => {
  const { client } = testClient(() => new Response(null, { status: 204 }))
  expect(await client.contacts.delete('ctc_1')).toBeUndefined()
})

test('fields and words that this SDK does not know yet are kept', async () => {
  const { client } = testClient(() => json({ state: 'brand_new', future: { deep: [1] } }))
  expect(await client.accounts.get()).toEqual({ state: 'brand_new', future: { deep: [1] } })
})

test('a problem that this SDK does not know yet keeps its slug', async () => {
  const { client } = testClient(() =>
    json(
      { type: 'https://api.pianeojobs.example/problems/brand-new', title: 'New', status: 409, detail: 'Newer.' },
      { status: 409, headers: { 'content-type': 'application/problem+json' } },
    ),
  )
  await expect(client.accounts.get()).rejects.toMatchObject({
    name: 'ProblemError',
    slug: 'brand-new',
    status: 409,
    retryable: false,
  })
})

test('what has not changed is a NotModifiedError', async () => {
  const { client, sent } = testClient(() => new Response(null, { status: 304, headers: { etag: '"a"' } }))
  await expect(client.profile.get({ ifNoneMatch: '"a"' })).rejects.toMatchObject({
    name: 'NotModifiedError',
    etag: '"a"',
  })
  expect(sent[0]?.headers.get('if-none-match')).toBe('"a"')
})

test('the token endpoint answers in the words of OAuth', async () => {
  const { client } = testClient(() =>
    json({ error: 'invalid_grant', error_description: 'used before' }, { status: 400 }),
  )
  await expect(client.tokens.issue({ grant_type: 'refresh_token', refresh_token: 'pj_ref_1' })).rejects.toMatchObject({
    name: 'OAuthError',
    code: 'invalid_grant',
    description: 'used before',
    status: 400,
  })
})

test('what is to be had as a text is asked for by its media type, and is nothing else', async () => {
  const { client, sent } = testClient(({ headers }) => {
    const [type] = headers.get('accept')!.split(', ')
    return type === 'text/vcard'
      ? problem('insufficient-scope')
      : new Response('# Ada\n', { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
  })
  expect(await client.profile.resumeAs('text/markdown', { as: 'public' })).toBe('# Ada\n')
  expect(sent[0]!.url.search).toBe('?as=public')
  await expect(client.profile.resumeAs('text/vcard')).rejects.toMatchObject({ slug: 'insufficient-scope' })
  await expect(client.profile.resumeAs('application/ld+json')).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    mediaType: 'text/markdown',
  })
})
