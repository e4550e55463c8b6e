import { expect, test } from 'vitest'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)

test('P1.1, E-AUTH: a token tells what it stands for', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body } = await ada.get('/v1/sessions/current')
  expect(body).toMatchObject({ id: ada.sessionId, accountId: ada.accountId, current: true, pendingPolicy: null })
  expect(body.scopes).toContain('account:write')
})

test('P1.1: without a token, with an unknown one, and with none of ours it is 401 with its challenge', async () => {
  const mock = testMock()
  const missing = await mock.get('/v1/sessions/current')
  expect(slug(missing)).toBe('unauthenticated')
  expect(missing.headers.get('www-authenticate')).toBe('Bearer realm="pianeojobs"')
  for (const Authorization of ['Bearer pj_ses_unknown', 'Basic YWRhOnB3', 'Bearer', 'Bearer a b']) {
    expect(slug(await mock.get('/v1/sessions/current', { headers: { Authorization } }))).toBe('unauthenticated')
  }
})

test('E-AUTH: an access token expires after 15 minutes and says so', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT14M59S')
  expect((await ada.get('/v1/sessions/current')).status).toBe(200)
  mock.world.advance('PT1S')
  const reply = await ada.get('/v1/sessions/current')
  expect(slug(reply)).toBe('token-expired')
  expect(reply.headers.get('www-authenticate')).toContain('error="invalid_token"')
})

test('E-AUTH: the form `secret-token:` of a token works too', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const caller = callerOf(mock.fetch, { token: `secret-token:${ada.accessToken}` })
  expect((await caller.get('/v1/sessions/current')).status).toBe(200)
})
