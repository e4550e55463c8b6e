import { expect, test } from 'vitest'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

function refresh(mock: TestMock, token: string) {
  return mock.post('/v1/oauth/token', {
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  })
}

test('E-AUTH: a refresh token gives the next tokens, which work', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT20M')
  const { status, headers, body } = await refresh(mock, ada.refreshToken)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 900 })
  const session = await callerOf(mock.fetch, { token: body.access_token }).get('/v1/sessions/current')
  expect(session.body).toMatchObject({ id: ada.sessionId, lastSeenAt: '2026-11-24T09:50:00.000Z' })
})

test('E-AUTH: a refresh token used twice ends the session for both who hold it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body } = await refresh(mock, ada.refreshToken)
  expect(await refresh(mock, ada.refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  expect((await callerOf(mock.fetch, { token: body.access_token }).get('/v1/account')).status).toBe(401)
  expect((await refresh(mock, body.refresh_token)).status).toBe(400)
})

test('E-AUTH: a refresh token dies with 30 days of silence', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('P29DT23H')
  const { body } = await refresh(mock, ada.refreshToken)
  mock.world.advance('P30D')
  expect((await refresh(mock, body.refresh_token)).body.error).toBe('invalid_grant')
})

test('E-AUTH: what is no good request is told in the words of OAuth', async () => {
  const mock = testMock()
  const send = async (form: string) =>
    (await mock.post('/v1/oauth/token', { body: new URLSearchParams(form) })).body.error
  expect(await send('grant_type=password&refresh_token=x')).toBe('unsupported_grant_type')
  expect(await send('grant_type=refresh_token')).toBe('invalid_request')
  expect(await send('grant_type=refresh_token&refresh_token=a&refresh_token=b')).toBe('invalid_request')
  const json = await mock.post('/v1/oauth/token', { body: { grant_type: 'refresh_token' } })
  expect(json.status).toBe(415)
})
