import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P5.2: a person changes name, country and language, and nothing else changes', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const before = await ada.get('/v1/account')
  const headers = { 'If-Match': before.headers.get('etag')! }
  const changed = await ada.patch('/v1/account', { headers, body: { name: 'Ada Zoe\u0308', country: 'BE' } })
  expect(changed.status).toBe(200)
  expect(changed.body).toEqual({ ...before.body, name: 'Ada Zoë', country: 'BE' })
  const after = await ada.get('/v1/account')
  expect(after.body).toEqual(changed.body)
  expect(after.headers.get('etag')).toBe(changed.headers.get('etag'))
})

test('P5.2: of two changes to one version the second is refused and told what is there now', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const headers = { 'If-Match': (await ada.get('/v1/account')).headers.get('etag')! }
  const first = await ada.patch('/v1/account', { headers, body: { country: 'BE' } })
  const second = await ada.patch('/v1/account', { headers, body: { country: 'CH' } })
  expect(second).toMatchObject({ status: 412, body: { currentETag: first.headers.get('etag') } })
  expect((await ada.get('/v1/account')).body.country).toBe('BE')
})

test('P5.2: a change must say which version it changes', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect((await ada.patch('/v1/account', { body: { country: 'BE' } })).status).toBe(428)
  expect((await ada.get('/v1/account')).body.country).toBe('FR')
})

test('P5.2: an address, an unknown country and an empty change are refused', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const headers = { 'If-Match': '*' }
  const refused = async (body: unknown) => (await ada.patch('/v1/account', { headers, body })).body.errors
  expect(await refused({ email: 'new@example.org' })).toMatchObject([{ pointer: '/email', code: 'unknown-field' }])
  expect(await refused({ country: 'XX' })).toMatchObject([{ pointer: '/country', code: 'not-allowed' }])
  expect(await refused({ name: ' \u202e' })).toMatchObject([{ pointer: '/name', code: 'pattern' }])
  expect(await refused({})).toMatchObject([{ pointer: '', code: 'too-few' }])
})
