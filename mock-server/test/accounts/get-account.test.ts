import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P5.2: a person reads their own account', async () => {
  const mock = testMock()
  const ada = await person(mock, { name: 'Ada Lovelace', email: 'ada@example.org' })
  const { status, headers, body } = await ada.get('/v1/account')
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: ada.accountId, email: 'ada@example.org', name: 'Ada Lovelace', state: 'active' })
  expect(body.policy).toEqual({ accepted: '1.0.0', current: '1.0.0', status: 'current' })
  expect(headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
})

test('P5.2: an unchanged account is not sent again', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const etag = (await ada.get('/v1/account')).headers.get('etag')!
  const again = await ada.get('/v1/account', { headers: { 'If-None-Match': etag } })
  expect(again).toMatchObject({ status: 304, body: undefined })
  expect(again.headers.get('etag')).toBe(etag)
})
