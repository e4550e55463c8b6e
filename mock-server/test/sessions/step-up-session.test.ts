import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

test('G12: the password once more opens what wants a fresh one, for this session alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = await signInAgain(mock, ada)
  mock.world.advance('PT10M1S')
  expect(await ada.post('/v1/exports', { body: {} })).toMatchObject({ status: 403, body: { maxAge: 600 } })
  const stepped = await ada.post('/v1/sessions/current/step-up', { body: { password: ada.password } })
  expect(stepped).toMatchObject({
    status: 200,
    body: {
      id: ada.sessionId,
      current: true,
      authTime: '2026-11-24T09:40:01.000Z',
      createdAt: '2026-11-24T09:30:00.000Z',
    },
  })
  expect(slugOf(await other.post('/v1/exports', { body: {} }))).toBe('step-up-required')
  expect((await ada.post('/v1/exports', { body: {} })).status).toBe(202)
})

test('G12: the ten minutes are counted from the password that was given last', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT1M')
  await ada.post('/v1/sessions/current/step-up', { body: { password: ada.password } })
  mock.world.advance('PT10M')
  expect((await ada.post('/v1/exports', { body: {} })).status).toBe(202)
  mock.world.advance('PT1S')
  expect(slugOf(await ada.put('/v1/account/password', { body: { password: 'another quiet engine' } }))).toBe(
    'step-up-required',
  )
})

test('G12: a wrong password opens nothing, and signs nobody out', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT10M1S')
  const wrong = await ada.post('/v1/sessions/current/step-up', { body: { password: 'not the password' } })
  expect([wrong.status, slugOf(wrong)]).toEqual([401, 'invalid-credentials'])
  expect(slugOf(await ada.post('/v1/exports', { body: {} }))).toBe('step-up-required')
  expect((await ada.get('/v1/account')).status).toBe(200)
})
