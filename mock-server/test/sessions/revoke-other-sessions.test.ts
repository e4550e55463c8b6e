import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

test('E-AUTH: ending every other session leaves the one that asks, and those of other people', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const others = [await signInAgain(mock, ada), await signInAgain(mock, ada)]
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect(await ada.delete('/v1/sessions')).toMatchObject({ status: 200, body: { revoked: 2 } })
  for (const other of others) {
    expect(slugOf(await other.get('/v1/account'))).toBe('token-revoked')
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: other.refreshToken })
    expect((await mock.post('/v1/oauth/token', { body: form })).body.error).toBe('invalid_grant')
  }
  expect((await ada.get('/v1/sessions')).body.items).toMatchObject([{ id: ada.sessionId, current: true }])
  expect((await eve.get('/v1/account')).status).toBe(200)
  expect((await ada.delete('/v1/sessions')).body).toEqual({ revoked: 0 })
})

test('E-AUTH: to an access token every session is another one, and it goes on working itself', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { scopes: ['sessions:write', 'sessions:read'] })
  expect((await script.delete('/v1/sessions')).body).toEqual({ revoked: 1 })
  expect(slugOf(await ada.get('/v1/account'))).toBe('token-revoked')
  expect((await script.get('/v1/sessions')).body.items).toEqual([])
})
