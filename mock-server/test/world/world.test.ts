import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

async function script(seed: string) {
  const mock = createMock({ clock: '2026-11-24T09:30:00.000Z', random: seededRandom(seed), scryptCost: 1 })
  const caller = { ...mock, ...callerOf(mock.fetch) }
  const ada = await person(caller)
  mock.world.advance('PT14M')
  const replies = [await ada.get('/v1/account'), await ada.get('/v1/sessions?limit=1'), await caller.get('/v1/nowhere')]
  return JSON.stringify([
    ada,
    replies.map(({ headers, body }) => [[...headers], body]),
    [...mock.world.snapshot().tokens],
  ])
}

test('the same script on a clock that stands still and the same seed gives the same bytes', async () => {
  expect(await script('a')).toBe(await script('a'))
  expect(await script('a')).not.toBe(await script('b'))
})

test('a snapshot is as it was when taken, and restoring it undoes what came after', async () => {
  const mock = testMock()
  const ada = await person(mock, { email: 'ada@example.org' })
  const snapshot = mock.world.snapshot()
  await person(mock, { name: 'Eve', email: 'eve@example.org' })
  mock.world.advance('P1D')
  mock.world.restore(snapshot)
  expect(mock.world.snapshot().accounts.size).toBe(1)
  expect(mock.world.now()).toBe(Date.parse('2026-11-24T09:30:00.000Z'))
  expect((await ada.get('/v1/account')).status).toBe(200)
})

test('a reset goes back to the seed and to the time of the clock', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('P1Y')
  mock.world.reset()
  expect(mock.world.snapshot().accounts.size).toBe(0)
  expect(mock.world.now()).toBe(Date.parse('2026-11-24T09:30:00.000Z'))
  expect((await ada.get('/v1/account')).status).toBe(401)
})

test('the outbox has the newest mail first, and those to one address on request', async () => {
  const mock = testMock()
  await person(mock, { email: 'ada@example.org' })
  await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect(mock.world.outbox().map(({ to }) => to)).toEqual(['eve@example.org', 'ada@example.org'])
  expect(mock.world.outbox({ to: 'ADA@example.org' }).map(({ to }) => to)).toEqual(['ada@example.org'])
})

test('two worlds know nothing of each other', async () => {
  const [one, other] = [testMock(), testMock()]
  const ada = await person(one)
  expect((await callerOf(other.fetch, { token: ada.accessToken }).get('/v1/account')).status).toBe(401)
})

test('a clock or a duration that is none is refused', () => {
  expect(() => testMock({ clock: 'yesterday' })).toThrow('"yesterday" is no instant')
  expect(() => testMock().world.advance('30 days')).toThrow('"30 days" is no ISO 8601 duration')
})
