import { expect, test } from 'vitest'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { uploaded } from '../support/media.ts'
import { jpeg } from '../support/media-files.ts'
import { asked, blocked, connected } from '../support/network.ts'
import type { Person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

/** Ada and Bob, who know the same Eve and keep the address of each other. */
async function neighbours() {
  const mock = testMock()
  const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  const eve = await publishedPerson(mock, 'Eve Friend', 'eve@example.org')
  for (const person of [ada, bob]) {
    findableBy(mock, person, 'anyone')
    await give(person, 'contacts.import', 'contacts.matching')
    await connected(person, eve)
  }
  await imported(ada, card(1, 'Bob', 'bob@example.org'))
  await imported(bob, card(1, 'Ada', 'ada@example.org'))
  return { mock, ada, bob, eve }
}

/** Everywhere one of the two could meet the other. */
async function meetings(reader: Person, { handle, mediaId }: { handle: string; mediaId: string }) {
  const [first] = handle.split('-')
  return {
    profile: (await reader.get(`/v1/people/${handle}`)).status,
    photo: (await reader.get(`/v1/media/${mediaId}/content`)).status,
    search: (await reader.get(`/v1/people?q=${first}`)).body.items.length,
    matches: (await all(reader, '/v1/contact-matches')).length,
    matchedContacts: (await all(reader, '/v1/contacts?matchState=matched')).length,
    suggestions: (await all(reader, '/v1/suggestions')).length,
  }
}

async function photoOf(person: Person): Promise<string> {
  const { id } = await uploaded(person, jpeg())
  const body = { visibility: 'public' }
  expect((await person.patch(`/v1/media/${id}`, { body, headers: { 'If-Match': '*' } })).status).toBe(200)
  return id
}

test('P4.4, P9.4: whom one blocked and who blocked meet nowhere, and meet again once it is taken back', async () => {
  const { mock, ada, bob } = await neighbours()
  const ofAda = { handle: 'ada-lovelace', mediaId: await photoOf(ada) }
  const ofBob = { handle: 'bob-noyce', mediaId: await photoOf(bob) }
  const met = { profile: 200, photo: 200, search: 1, matches: 1, matchedContacts: 1, suggestions: 1 }
  const unmet = { profile: 404, photo: 404, search: 0, matches: 0, matchedContacts: 0, suggestions: 0 }
  expect([await meetings(ada, ofBob), await meetings(bob, ofAda)]).toEqual([met, met])
  const mails = mock.world.outbox().length
  const notices = (await all(bob, '/v1/notices')).length
  const block = await ada.put(`/v1/blocks/${bob.personId}`)
  expect(block).toMatchObject({ status: 200, body: { personId: bob.personId, person: { handle: 'bob-noyce' } } })
  expect(await ada.put(`/v1/blocks/${bob.personId}`)).toMatchObject({ status: 200, body: block.body })
  expect([await meetings(ada, ofBob), await meetings(bob, ofAda)]).toEqual([unmet, unmet])
  expect([mock.world.outbox().length, (await all(bob, '/v1/notices')).length]).toEqual([mails, notices])
  expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(200)
  expect(await all(ada, '/v1/blocks')).toEqual([block.body])
  expect(await all(bob, '/v1/blocks')).toEqual([])
  expect((await bob.delete(`/v1/blocks/${ada.personId}`)).status).toBe(404)

  expect((await ada.delete(`/v1/blocks/${bob.personId}`)).status).toBe(204)
  expect([await meetings(ada, ofBob), await meetings(bob, ofAda)]).toEqual([met, met])
  expect(await all(ada, '/v1/blocks')).toEqual([])
  expect((await ada.delete(`/v1/blocks/${bob.personId}`)).status).toBe(404)
})

test('P9.4: a block ends the connection of the two at once, and taking it back does not bring it back', async () => {
  const { ada, bob, eve } = await neighbours()
  await connected(ada, bob)
  await blocked(bob, ada)
  for (const [person, count] of [
    [ada, 1],
    [bob, 1],
    [eve, 2],
  ] as const) {
    expect(await all(person, '/v1/connections')).toHaveLength(count)
  }
  await bob.delete(`/v1/blocks/${ada.personId}`)
  expect((await ada.get('/v1/people/bob-noyce')).body.viewer).toBe('member')
})

test('P4.4: who is blocked sees what they would see if the profile had been taken back', async () => {
  const seen = async (hide: (bob: Person, ada: Person) => Promise<unknown>) => {
    const { mock, ada, bob } = await neighbours()
    const request = await asked(ada, bob, 'Hello')
    await hide(bob, ada)
    const again = await ada.post('/v1/connection-requests', { body: { personId: bob.personId } })
    const { requestId: _, ...profile } = (await ada.get('/v1/people/bob-noyce')).body
    return [
      await all(ada, '/v1/connection-requests'),
      await all(ada, '/v1/connections'),
      await all(ada, '/v1/contact-matches'),
      await all(ada, '/v1/suggestions'),
      await all(ada, '/v1/notices'),
      (await ada.get('/v1/people?q=bob')).body.items,
      profile,
      [slugOf(again), again.body.detail],
      (await ada.get('/v1/erasure/preview')).body.categories,
      mock.world.outbox({ to: ada.email }).length,
      (await ada.delete(`/v1/connection-requests/${request.id}`)).body.state,
    ]
  }
  const whenBlocked = await seen((bob, ada) => blocked(bob, ada))
  expect(whenBlocked[0]).toContainEqual(expect.objectContaining({ state: 'pending', person: null, message: 'Hello' }))
  expect(whenBlocked).toEqual(await seen((bob) => bob.delete('/v1/profile/publication')))
})

test('P9.4: to whom was asked, a request of who blocked them looks withdrawn; to who blocked, it is void', async () => {
  const { ada, bob } = await neighbours()
  const request = await asked(ada, bob, 'Hello')
  await blocked(ada, bob)
  const stateFor = async (person: Person) =>
    (await all(person, '/v1/connection-requests')).find(({ id }) => id === request.id).state
  expect([await stateFor(ada), await stateFor(bob)]).toEqual(['void', 'withdrawn'])
  const answer = await bob.post(`/v1/connection-requests/${request.id}/answer`, { body: { answer: 'accept' } })
  expect(answer).toMatchObject({ status: 409, body: { from: 'withdrawn', to: 'accepted', allowed: [] } })
})

test('P9.4, E-NET: blocking and unblocking is no way round a no', async () => {
  const { ada, bob } = await neighbours()
  const request = await asked(ada, bob)
  await bob.post(`/v1/connection-requests/${request.id}/answer`, { body: { answer: 'decline' } })
  await blocked(ada, bob)
  await ada.delete(`/v1/blocks/${bob.personId}`)
  const again = await ada.post('/v1/connection-requests', { body: { personId: bob.personId } })
  expect([slugOf(again), again.body.detail]).toEqual(['recipient-unavailable', expect.stringContaining('2027-02-22')])
})

test('P4.4: nobody blocks themselves or somebody who is not there; whoever hides or blocked first can be blocked', async () => {
  const { ada, bob } = await neighbours()
  const own = await ada.put(`/v1/blocks/${ada.personId}`)
  expect([own.status, own.body.errors]).toMatchObject([422, [{ in: 'path', pointer: '/personId' }]])
  expect((await ada.put(`/v1/blocks/per_${'0'.repeat(26)}`)).status).toBe(404)
  await bob.delete('/v1/profile/publication')
  await blocked(bob, ada)
  expect(await ada.put(`/v1/blocks/${bob.personId}`)).toMatchObject({ status: 200, body: { person: null } })
  expect((await bob.delete(`/v1/blocks/${ada.personId}`)).status).toBe(204)
  expect((await bob.get('/v1/people/ada-lovelace')).status).toBe(404)
})

test('P9.4: blocks are listed newest first', async () => {
  const { mock, ada, bob, eve } = await neighbours()
  await blocked(ada, bob)
  mock.world.advance('PT1M')
  await blocked(ada, eve)
  const names = (await all(ada, '/v1/blocks')).map(({ person }) => person.displayName)
  expect(names).toEqual(['Eve Friend', 'Bob Noyce'])
})
