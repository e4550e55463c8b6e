import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('E-AUTH: ending a session ends its tokens at once', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect((await ada.delete('/v1/sessions/current')).status).toBe(204)
  const reply = await ada.get('/v1/account')
  expect(reply).toMatchObject({ status: 401, body: { type: 'https://api.pianeojobs.example/problems/token-revoked' } })
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: ada.refreshToken })
  expect(await mock.post('/v1/oauth/token', { body: form })).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  })
})

test('E-AUTH: one session ends another, and the list no longer has it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = (await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })).body
  expect((await ada.delete(`/v1/sessions/${other.session.id}`)).status).toBe(204)
  expect((await ada.delete(`/v1/sessions/${other.session.id}`)).status).toBe(404)
  expect((await ada.get('/v1/sessions')).body.items).toHaveLength(1)
})

test('E-AUTH: the session of somebody else looks like none', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect((await eve.delete(`/v1/sessions/${ada.sessionId}`)).status).toBe(404)
  expect((await ada.get('/v1/account')).status).toBe(200)
})
