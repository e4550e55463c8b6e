import { expect, test } from 'vitest'
import { all } from '../support/contacts.ts'
import { answered, asked, blocked, connected } from '../support/network.ts'
import { type Person, person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

async function adaAndBob() {
  const mock = testMock()
  const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  return { mock, ada, bob }
}

const requests = (caller: Person, query = '') => all(caller, `/v1/connection-requests${query}`)
const ask = (from: Person, personId: string) => from.post('/v1/connection-requests', { body: { personId } })

test('E-NET: who is asked is told that somebody asks, sees who, and accepts; then both are connected and the other is told', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const mails = mock.world.outbox({ to: bob.email }).length
  const request = await asked(ada, bob, 'We met at the Works.\nDo you remember?')
  expect(request).toEqual({
    id: expect.stringMatching(/^cnr_/),
    direction: 'sent',
    state: 'pending',
    personId: bob.personId,
    person: expect.objectContaining({ displayName: 'Bob Noyce', handle: 'bob-noyce' }),
    message: 'We met at the Works.\nDo you remember?',
    createdAt: '2026-11-24T09:30:00.000Z',
    endedAt: null,
    expiresAt: '2027-05-23T09:30:00.000Z',
  })
  const [notice] = (await bob.get('/v1/notices?kind=network')).body.items
  expect(notice).toMatchObject({ event: 'connection_requested', reference: request.id })
  const sent = mock.world.outbox({ to: bob.email })
  expect(sent).toHaveLength(mails + 1)
  expect(JSON.stringify([notice, sent[0]])).not.toMatch(/Lovelace|Works/)
  const [received] = await requests(bob, '?direction=received&state=pending')
  expect(received).toMatchObject({ id: request.id, direction: 'received', person: { displayName: 'Ada Lovelace' } })
  mock.world.advance('P1D')
  const accepted = await answered(await signInAgain(mock, bob), received, 'accept')
  expect(accepted).toMatchObject({ status: 200, body: { state: 'accepted', endedAt: '2026-11-25T09:30:00.000Z' } })
  const [ada2, bob2] = [await signInAgain(mock, ada), await signInAgain(mock, bob)]
  expect(await requests(ada2, '?state=accepted')).toMatchObject([{ id: request.id, direction: 'sent' }])
  const [mine] = await all(ada2, '/v1/connections')
  const [theirs] = await all(bob2, '/v1/connections')
  expect([mine.id, mine.person.displayName]).toEqual([theirs.id, 'Bob Noyce'])
  expect((await ada2.get('/v1/notices?kind=network')).body.items).toMatchObject([
    { event: 'connection_created', reference: mine.id },
  ])
})

test('E-NET: a no is silent: nothing that who asked can read, do or be told differs from no answer at all', async () => {
  const told = async (declined: boolean) => {
    const { mock, ada, bob } = await adaAndBob()
    const request = await asked(ada, bob, 'Hello')
    const seen = async (after: string) => {
      mock.world.advance(after)
      const now = await signInAgain(mock, ada)
      const refused = await ask(now, bob.personId)
      return [
        await requests(now),
        await all(now, '/v1/notices?kind=network'),
        await all(now, '/v1/suggestions'),
        (await now.get('/v1/people/bob-noyce')).body,
        [slugOf(refused), refused.body.detail],
        mock.world.outbox({ to: ada.email }).map(({ subject }) => subject),
      ]
    }
    if (declined) expect((await answered(bob, request, 'decline')).body.state).toBe('declined')
    return [await seen('P1D'), await seen('P178D'), await seen('P1D'), await seen('P89D')]
  }
  const [first, , third] = await told(true)
  expect([first![0], third![0]]).toMatchObject([[{ state: 'pending' }], [{ state: 'expired' }]])
  expect(await told(true)).toEqual(await told(false))
})

test('E-NET: a request that was silently declined is withdrawn like any other, and was declined for who declined it', async () => {
  const { ada, bob } = await adaAndBob()
  const request = await asked(ada, bob)
  await answered(bob, request, 'decline')
  const withdrawn = await ada.delete(`/v1/connection-requests/${request.id}`)
  expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn', direction: 'sent' } })
  expect(await requests(bob)).toMatchObject([{ id: request.id, state: 'declined' }])
  expect(await ada.delete(`/v1/connection-requests/${request.id}`)).toMatchObject({
    status: 409,
    body: { from: 'withdrawn', to: 'withdrawn', allowed: [] },
  })
})

test('P6.4, E-NET: who took a request back asks again after 90 days and not before', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const request = await asked(ada, bob)
  expect((await ada.delete(`/v1/connection-requests/${request.id}`)).status).toBe(200)
  expect(await requests(bob)).toMatchObject([{ state: 'withdrawn' }])
  const early = await ask(ada, bob.personId)
  expect([slugOf(early), early.body.detail]).toEqual([
    'recipient-unavailable',
    'Your last request ended; you can ask this person again at 2027-02-22T09:30:00.000Z.',
  ])
  expect((await ask(bob, ada.personId)).status).toBe(201)
  const [theirs] = await requests(bob, '?direction=sent')
  await answered(ada, theirs, 'decline')
  mock.world.advance('P89DT23H59M')
  expect(slugOf(await ask(await signInAgain(mock, ada), bob.personId))).toBe('recipient-unavailable')
  mock.world.advance('PT1M')
  expect((await ask(await signInAgain(mock, ada), bob.personId)).status).toBe(201)
})

test('E-NET: whoever cannot be asked is unavailable, for whatever reason', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const hidden = await person(mock, { name: 'Hidden', email: 'hidden@example.org' })
  const closed = await publishedPerson(mock, 'Carl Closed', 'carl@example.org')
  await blocked(closed, ada)
  const details = new Set<string>()
  for (const personId of [hidden.personId, closed.personId, ada.personId, `per_${'0'.repeat(26)}`]) {
    const refused = await ask(ada, personId)
    expect([refused.status, slugOf(refused)]).toEqual([409, 'recipient-unavailable'])
    details.add(refused.body.detail.replace(personId, ''))
  }
  expect(details.size).toBe(1)
  await blocked(ada, bob)
  expect(slugOf(await ask(ada, bob.personId))).toBe('recipient-unavailable')
})

test('E-NET: nobody asks twice, nobody asks who is asking or connected, and nobody asks unseen', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const request = await asked(ada, bob)
  expect(await ask(ada, bob.personId)).toMatchObject({ status: 409, body: { id: request.id } })
  expect(slugOf(await ask(bob, ada.personId))).toBe('request-pending')
  await answered(bob, request, 'accept')
  const [{ id }] = await all(ada, '/v1/connections')
  for (const refused of [await ask(ada, bob.personId), await ask(bob, ada.personId)]) {
    expect([slugOf(refused), refused.body.connectionId]).toEqual(['already-connected', id])
  }
  const unseen = await person(mock, { name: 'Unseen', email: 'unseen@example.org' })
  expect(slugOf(await ask(unseen, bob.personId))).toBe('profile-unpublished')
})

test('E-NET: who declined can ask in turn, and what was pending between the two ends when they are connected', async () => {
  const { ada, bob } = await adaAndBob()
  const first = await asked(ada, bob)
  await answered(bob, first, 'decline')
  await connected(bob, ada)
  expect(await requests(ada)).toMatchObject([
    { direction: 'received', state: 'accepted' },
    { id: first.id, direction: 'sent', state: 'void' },
  ])
  expect(await requests(bob, '?state=declined')).toMatchObject([{ id: first.id }])
})

test('E-NET: each answers what they received and withdraws what they sent, and to anybody else there is no request', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const eve = await publishedPerson(mock, 'Eve', 'eve@example.org')
  const request = await asked(ada, bob)
  expect((await answered(ada, request, 'accept')).status).toBe(404)
  expect((await answered(eve, request, 'accept')).status).toBe(404)
  expect((await bob.delete(`/v1/connection-requests/${request.id}`)).status).toBe(404)
  expect((await eve.delete(`/v1/connection-requests/${request.id}`)).status).toBe(404)
  expect(await requests(eve)).toEqual([])
})

test('E-NET: a hundred people can be asked within a day', async () => {
  const { mock, ada, bob } = await adaAndBob()
  const eve = await publishedPerson(mock, 'Eve', 'eve@example.org')
  await asked(ada, bob)
  const world = mock.world.snapshot()
  const [row] = [...world.connectionRequests.values()]
  const others = Array.from({ length: 99 }, (_, at) => ({ ...row!, id: `cnr_${at}`, recipientId: eve.accountId }))
  const ended = { state: 'void', at: 0 } as const
  const rows = others.map((one) => [one.id, { ...one, sent: ended, received: ended }] as const)
  mock.world.restore({ ...world, connectionRequests: new Map([...world.connectionRequests, ...rows]) })
  const refused = await ask(ada, eve.personId)
  expect([slugOf(refused), refused.body.limit]).toEqual(['limit-exceeded', 100])
  mock.world.restore({ ...world, connectionRequests: new Map([...world.connectionRequests, ...rows.slice(1)]) })
  expect((await ask(ada, eve.personId)).status).toBe(201)
})
