import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

function revoke(mock: TestMock, form: Record<string, string>) {
  return mock.post('/v1/oauth/revoke', { body: new URLSearchParams(form) })
}

test('E-AUTH: whoever holds a token can end it: that of a session ends the session', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = await signInAgain(mock, ada)
  expect(await revoke(mock, { token: ada.accessToken })).toMatchObject({ status: 200, body: undefined })
  expect((await revoke(mock, { token: other.refreshToken, token_type_hint: 'access_token' })).status).toBe(200)
  for (const session of [ada, other]) {
    expect(slugOf(await session.get('/v1/account'))).toBe('token-revoked')
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: session.refreshToken })
    expect((await mock.post('/v1/oauth/token', { body: form })).body.error).toBe('invalid_grant')
  }
})

test('E-AUTH: a personal access token is ended alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'backup' })
  const another = await accessToken(mock, ada, { preset: 'read-only' })
  expect((await revoke(mock, { token: script.token })).status).toBe(200)
  expect(slugOf(await script.get('/v1/sessions/current'))).toBe('token-revoked')
  expect((await another.get('/v1/account')).status).toBe(200)
  expect((await ada.get('/v1/account')).status).toBe(200)
})

test('E-AUTH: a token that has expired stays expired', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'backup', expiresInDays: 1 })
  mock.world.advance('P1D')
  expect((await revoke(mock, { token: script.token })).status).toBe(200)
  expect(slugOf(await script.get('/v1/sessions/current'))).toBe('token-expired')
})

test('E-AUTH: what is no token is answered alike, and changes nothing', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const before = mock.world.snapshot()
  for (const token of ['x', 'pj_pat_x', `${ada.accessToken.slice(0, -1)}-`, ada.sessionId]) {
    expect(await revoke(mock, { token })).toMatchObject({ status: 200, body: undefined })
  }
  expect(mock.world.snapshot()).toBe(before)
  expect((await revoke(mock, { client_id: 'pianeo' })).body.error).toBe('invalid_request')
  expect(JSON.stringify(mock.journal())).not.toContain(ada.accessToken.slice(0, -1))
})
