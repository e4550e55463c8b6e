import { expect, test } from 'vitest'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

test('P5.3: editing changes what is named, removes what is null and leaves the rest', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { status, body } = await edit(ada, '/v1/profile', { headline: 'Countess', summary: null })
  expect(status).toBe(200)
  expect(body).toMatchObject({ headline: 'Countess', summary: null, location: { city: 'Marylebone' } })
  expect(body.experiences).toHaveLength(2)
  expect((await ada.get('/v1/profile')).body).toEqual(body)
})

test('P6.5: each part carries when it was last given, also when it was given as it was', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await edit(ada, '/v1/profile', { headline: 'Analyst', links: [{ url: 'https://example.org/a' }] })
  mock.world.advance('PT10M')
  const { body } = await edit(ada, '/v1/profile', { headline: 'Analyst', summary: 'Engines.' })
  expect(body.confirmedAt).toEqual({
    headline: '2026-11-24T09:40:00.000Z',
    summary: '2026-11-24T09:40:00.000Z',
    links: '2026-11-24T09:30:00.000Z',
  })
  const emptied = await edit(ada, '/v1/profile', { headline: null, links: [] })
  expect(Object.keys(emptied.body.confirmedAt)).toEqual(['summary'])
})

test('P5.2: a change without a tag or with an old one is refused and changes nothing', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const old = (await ada.get('/v1/profile')).headers.get('etag')!
  expect(await ada.patch('/v1/profile', { body: { headline: 'A' } })).toMatchObject({
    status: 428,
    body: { type: expect.stringContaining('precondition-required') },
  })
  expect((await edit(ada, '/v1/profile', { headline: 'First' })).status).toBe(200)
  const late = await ada.patch('/v1/profile', { body: { headline: 'Second' }, headers: { 'If-Match': old } })
  const { headers, body } = await ada.get('/v1/profile')
  expect(late).toMatchObject({ status: 412, body: { currentETag: headers.get('etag') } })
  expect(body.headline).toBe('First')
})

test('P5.2: a handle that is taken or reserved is refused with one that is free', async () => {
  const mock = testMock()
  const ada = await person(mock, { name: 'Ada Lovelace' })
  await person(mock, { name: 'Ada Byron', email: 'byron@example.org' })
  const taken = await edit(ada, '/v1/profile', { handle: 'ada-byron' })
  expect(taken).toMatchObject({ status: 409, body: { suggestion: 'ada-byron-2' } })
  expect(taken.body.type).toMatch(/handle-unavailable$/)
  expect(await edit(ada, '/v1/profile', { handle: 'support' })).toMatchObject({ status: 409 })
  expect((await edit(ada, '/v1/profile', { handle: taken.body.suggestion })).status).toBe(200)
  expect((await edit(ada, '/v1/profile', { handle: 'ada-byron-2' })).status).toBe(200)
})

test('P1.3: a place of which nothing is known is none, and texts are kept in NFC', async () => {
  const ada = await person(testMock())
  const { body } = await edit(ada, '/v1/profile', {
    headline: 'Cafe\u0301',
    location: { city: null, region: null, country: null },
  })
  expect(body).toMatchObject({ headline: 'Caf\u00e9', location: null })
})

test('P1.3: what breaks the contract is named with its pointer, and nothing is stored', async () => {
  const ada = await person(testMock())
  const long = await edit(ada, '/v1/profile', { headline: 'x'.repeat(221), location: { city: 'Paris' } })
  expect(long.status).toBe(422)
  expect(long.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
    expect.arrayContaining(['/headline', '/location/region', '/location/country']),
  )
  const unknown = await edit(ada, '/v1/profile', { headline: 'A', birthDate: '1815-12-10' })
  expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/birthDate', code: 'unknown-field' }] } })
  expect((await ada.get('/v1/profile')).body.headline).toBeNull()
})
