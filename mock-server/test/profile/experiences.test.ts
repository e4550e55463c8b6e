import { expect, test } from 'vitest'
import { limits } from '../../src/generated/limits.js'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/profile/experiences'
const post = { title: 'Programmer', organization: { name: 'Analytical Works' }, start: '1842' }

test('P1.3: an experience is added, read, changed and deleted, each with the new tag of the profile', async () => {
  const ada = await person(testMock())
  const tag = async () => (await ada.get('/v1/profile')).headers.get('etag')
  const made = await ada.post(path, { body: post })
  expect(made.status).toBe(201)
  expect(made.headers.get('profile-etag')).toBe(await tag())
  expect(made.body).toMatchObject({
    ...post,
    end: null,
    location: null,
    summary: null,
    highlights: [],
    visibility: null,
  })
  const here = `${path}/${made.body.id}`
  expect((await ada.get(here)).body).toEqual(made.body)
  expect((await ada.get(here)).headers.get('etag')).toBe(made.headers.get('etag'))

  const changed = await edit(ada, here, { end: '1843-09', organization: { name: 'Difference Works' } })
  expect(changed.body).toMatchObject({
    title: 'Programmer',
    end: '1843-09',
    organization: { name: 'Difference Works' },
  })
  expect(changed.headers.get('profile-etag')).toBe(await tag())
  expect((await ada.patch(here, { body: { title: 'X' } })).status).toBe(428)

  const stale = await ada.delete(here, { headers: { 'If-Match': made.headers.get('etag')! } })
  expect(stale.status).toBe(412)
  const gone = await ada.delete(here)
  expect(gone.status).toBe(204)
  expect(gone.headers.get('profile-etag')).toBe(await tag())
  expect((await ada.get(here)).status).toBe(404)
  expect((await ada.delete(here)).status).toBe(404)
  expect((await ada.get('/v1/profile')).body.experiences).toEqual([])
})

test('P1.3: current experience comes first, then what ended last', async () => {
  const ada = await person(testMock())
  const dates = [
    ['1830', '1831'],
    ['1840', null],
    ['1832', '1841-02'],
    ['1842-05', null],
  ]
  for (const [start, end] of dates) await ada.post(path, { body: { ...post, start, end } })
  const { body } = await ada.get('/v1/profile')
  expect(body.experiences.map(({ start }: { start: string }) => start)).toEqual(['1842-05', '1840', '1832', '1830'])
})

test('P1.3: an end that is surely before the start is refused; what is not known exactly is believed', async () => {
  const ada = await person(testMock())
  const answer = (start: string, end: string) => ada.post(path, { body: { ...post, start, end } })
  for (const [start, end] of [
    ['2021-03', '2019'],
    ['2021-03-15', '2021-03-14'],
    ['2021', '2020-12-31'],
  ] as const) {
    expect(await answer(start, end)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/date-order$/) },
    })
  }
  for (const [start, end] of [
    ['2021-03-15', '2021-03'],
    ['2021-03', '2021'],
    ['2021', '2021'],
  ] as const) {
    expect((await answer(start, end)).status).toBe(201)
  }
  const none = await answer('2023-02-29', '2024-04-31')
  expect(none.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
    ['/start', 'no-such-day'],
    ['/end', 'no-such-day'],
  ])
  const made = await answer('2020', '2022')
  expect(await edit(ada, `${path}/${made.body.id}`, { start: '2023' })).toMatchObject({ status: 422 })
})

test('P5.2: the experience of somebody else is not there', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const here = `${path}/${(await ada.post(path, { body: post })).body.id}`
  expect((await eve.get(here)).status).toBe(404)
  expect((await eve.delete(here)).status).toBe(404)
  expect((await eve.patch(here, { body: { title: 'Hers' }, headers: { 'If-Match': '*' } })).status).toBe(404)
  expect((await ada.get(here)).body.title).toBe('Programmer')
})

test('P9.1: there is room for as many experiences as the limits say', async () => {
  const ada = await person(testMock())
  for (let n = 0; n < limits.experiences; n += 1) await ada.post(path, { body: post })
  expect(await ada.post(path, { body: post })).toMatchObject({ status: 422, body: { limit: limits.experiences } })
})
