import { expect, test } from 'vitest'
import { give } from '../support/contacts.ts'
import { blocked, connected } from '../support/network.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/profile/visibility'
const nobody = { everyone: false, searchEngines: false, members: 0, connections: 0 }

test('P4.2, P4.4: a change, tried or made, counts who would read something new, and nobody who is blocked', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const [fay, max] = [
    await publishedPerson(mock, 'Fay', 'fay@example.net'),
    await publishedPerson(mock, 'Max', 'max@example.net'),
  ]
  for (const [name, email] of [
    ['Eve', 'eve@example.net'],
    ['Bob', 'bob@example.net'],
  ] as const) {
    await person(mock, { name, email })
  }
  await connected(ada, fay)
  await blocked(ada, max)
  const tried = async (body: object) => (await ada.patch(`${path}?dryRun=true`, { body })).body.newViewers
  expect(await tried({ email: 'connections' })).toEqual({ ...nobody, connections: 1 })
  expect(await tried({ links: 'members' })).toEqual({ ...nobody, members: 2 })
  expect(await tried({ summary: 'public' })).toEqual({ ...nobody, everyone: true })
  expect(await tried({ email: 'connections', links: 'members', summary: 'public' })).toEqual({
    ...{ everyone: true, searchEngines: false, members: 2, connections: 1 },
  })
  await give(ada, 'discoverability.search_engines')
  expect(await tried({ summary: 'public' })).toEqual({ ...nobody, everyone: true, searchEngines: true })
  expect((await ada.patch(path, { body: { summary: 'public' } })).body.newViewers.everyone).toBe(true)
  expect((await ada.patch(path, { body: { summary: 'public' } })).body.newViewers).toEqual(nobody)
})

test('P4.4: nobody reads anything new where nothing stands, where less is shown, or where the profile is not published', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await person(mock, { name: 'Eve', email: 'eve@example.net' })
  const tried = async (body: object) => (await ada.patch(`${path}?dryRun=true`, { body })).body.newViewers
  expect(await tried({ skills: 'public', photo: 'public' })).toEqual(nobody)
  expect(await tried({ headline: 'private' })).toEqual(nobody)
  await ada.patch(path, { body: { handle: 'members' } })
  expect(await tried({ summary: 'public' })).toEqual(nobody)
  expect(await tried({ handle: 'public' })).toEqual({ ...nobody, everyone: true })
  await ada.delete('/v1/profile/publication')
  expect(await tried({ handle: 'public', links: 'members' })).toEqual(nobody)
})
