import { expect, test } from 'vitest'
import { json } from '../../test/support/answers.ts'
import { testClient } from '../../test/support/test-client.ts'
import type { ProfilePatch, SignIn } from '../generated/models.ts'

test('a body goes out as JSON, in the media type of its operation', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.profile.update({ headline: 'Analyst' }, { ifMatch: '"a"' })
  expect(sent[0]?.headers.get('content-type')).toBe('application/merge-patch+json')
  expect(sent[0]?.headers.get('if-match')).toBe('"a"')
  expect(sent[0]?.body).toBe('{"headline":"Analyst"}')
})

test('the token endpoint gets a form', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.tokens.issue({ grant_type: 'refresh_token', refresh_token: 'pj_ref_a b&c' })
  expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(sent[0]?.headers.has('authorization')).toBe(false)
  expect(sent[0]?.body).toBe('grant_type=refresh_token&refresh_token=pj_ref_a+b%26c')
})

test.each([
  ['a Blob', new Blob(['{}'])],
  ['bytes', new Uint8Array(2)],
  ['a FormData', new FormData()],
  ['a stream', new ReadableStream()],
  ['a Map', new Map()],
  ['a Date', new Date(0)],
  ['text', '{}'],
  ['null', null],
  ['nothing', undefined],
])('%s as a body is refused instead of being written as {}', async (_, body) => {
  const { client, sent } = testClient(() => json({}))
  await expect(client.sessions.create(body as unknown as SignIn)).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'body',
  })
  expect(sent).toEqual([])
})

test('undefined members are left out, null ones are sent', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.profile.update({ headline: undefined, summary: null } as unknown as ProfilePatch, { ifMatch: '"a"' })
  expect(sent[0]?.body).toBe('{"summary":null}')
})

test.each([{ 'x-note': 'a\r\nevil: 1' }, { 'x-note': 'snow ☃' }, { 'bad name': 'x' }, { '': 'x' }])(
  'the headers %j are refused',
  async (headers) => {
    const { client, sent } = testClient(() => json({}))
    await expect(client.meta.get({ headers })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'headers',
    })
    expect(sent).toEqual([])
  },
)

test('every request names the SDK, the language and what it accepts', async () => {
  const { client, sent } = testClient(() => json({}), { language: 'fr', userAgent: 'my-app/1.0' })
  await client.meta.get()
  await client.meta.get({ language: 'en' })
  expect(sent[0]?.headers.get('user-agent')).toMatch(/^my-app\/1\.0 pianeojobs-sdk\/\d/)
  expect(sent.map(({ headers }) => headers.get('accept-language'))).toEqual(['fr', 'en'])
  expect(sent[0]?.headers.get('accept')).toBe('application/json, application/problem+json')
})
