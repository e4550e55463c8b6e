import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const next = 'eleven slow looms weave'

test('P6.2, P9.5: a changed password is the one that signs in, other sessions end, and the owner is told', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = await signInAgain(mock, ada)
  const script = await accessToken(mock, ada, { preset: 'read-only' })
  expect((await ada.put('/v1/account/password', { body: { password: next } })).status).toBe(204)
  expect((await ada.get('/v1/account')).status).toBe(200)
  expect(slugOf(await other.get('/v1/account'))).toBe('token-revoked')
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: other.refreshToken })
  expect((await mock.post('/v1/oauth/token', { body: form })).body.error).toBe('invalid_grant')
  expect((await script.get('/v1/account')).status).toBe(200)
  const signIn = (password: string) => mock.post('/v1/sessions', { body: { email: ada.email, password } })
  expect([(await signIn(ada.password)).status, (await signIn(next)).status]).toEqual([401, 201])
  const [notice] = mock.world.outbox({ to: ada.email })
  expect(notice).toMatchObject({ kind: 'password-changed', text: expect.stringContaining('there are 1') })
})

test('P6.2: the new password is nowhere in the state, and not in the journal', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.put('/v1/account/password', { body: { password: next } })
  const state = JSON.stringify(mock.world.snapshot(), (_, value) => (value instanceof Map ? [...value] : value))
  expect(state).toContain(ada.email)
  expect(state).not.toContain(next)
  expect(JSON.stringify(mock.journal())).not.toContain(next)
})

test('P9.5: a new password keeps to the rules of the first, and a refused one changes nothing', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = await signInAgain(mock, ada)
  const reasons = async (password: string) =>
    (await ada.put('/v1/account/password', { body: { password } })).body.reasons
  expect(await reasons('short')).toEqual(['too_short'])
  expect(await reasons('password1234')).toEqual(['common'])
  expect(await reasons('my lovelace engine')).toEqual(['contains_identity'])
  expect((await other.get('/v1/account')).status).toBe(200)
  expect((await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })).status).toBe(201)
})

test('P6.2: codes for a new password stop working when it is changed', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { resetId } = (await mock.post('/v1/password-resets', { body: { email: ada.email } })).body
  const code = mock.world.outbox({ to: ada.email })[0]!.code!
  await ada.put('/v1/account/password', { body: { password: next } })
  const late = await mock.post(`/v1/password-resets/${resetId}/confirmation`, {
    body: { code, password: 'five tin drums roll' },
  })
  expect(late.status).toBe(404)
})

test('P6.2: a session that ends while the password is derived does not change it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const changing = ada.put('/v1/account/password', { body: { password: next } })
  const ended = ada.delete('/v1/sessions/current')
  expect((await ended).status).toBe(204)
  expect(slugOf(await changing)).toBe('token-revoked')
  expect((await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })).status).toBe(201)
})
