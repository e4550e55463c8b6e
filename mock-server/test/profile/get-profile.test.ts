import { expect, test } from 'vitest'
import { noSections } from '../../src/platform/profile/sections-of.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P4.1: a new account has an empty profile that nobody else sees, with a handle from the name', async () => {
  const mock = testMock()
  const ada = await person(mock, { name: 'Ada Lovelace' })
  const { status, headers, body } = await ada.get('/v1/profile')
  expect(status).toBe(200)
  expect(headers.get('etag')).toMatch(/^"/)
  expect(body).toEqual({
    personId: ada.personId,
    handle: 'ada-lovelace',
    displayName: 'Ada Lovelace',
    published: false,
    publishedAt: null,
    headline: null,
    summary: null,
    photoId: null,
    location: null,
    links: [],
    experiences: [],
    sections: noSections,
    confirmedAt: {},
    updatedAt: '2026-11-24T09:30:00.000Z',
  })
  expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(404)
  expect((await ada.get('/v1/people/ada-lovelace')).status).toBe(404)
})

test('P5.2: two people of one name get two handles', async () => {
  const mock = testMock()
  await person(mock, { name: 'Zoë Løvgård', email: 'one@example.org' })
  const second = await person(mock, { name: 'Zoe Lovgard', email: 'two@example.org' })
  expect((await second.get('/v1/profile')).body.handle).toBe('zoe-lovgard-2')
})

test('P1.1: a profile is read with a token only', async () => {
  expect(await testMock().get('/v1/profile')).toMatchObject({ status: 401 })
})

test.each([
  ['王小明', 'wangxiaoming'],
  ['Мария Кузнецова', 'mariya-kuznetsova'],
  ['김민수', 'gimminsu'],
  ['Γιώργος Παπαδόπουλος', 'giorgos-papadopoylos'],
  ['अमित Løvgård', 'amit-lovgard'],
  ['محمد علي', 'mhmd-ly'],
])('P1.3: whoever is called %s gets a handle that says so', async (name, handle) => {
  const ada = await person(testMock(), { name })
  expect((await ada.get('/v1/profile')).body).toMatchObject({ handle, displayName: name })
})
