import { expect, test } from 'vitest'
import type { AccountRow } from '../../src/platform/accounts/account-row.ts'
import { findReason } from '../../src/platform/contacts/find-reason.ts'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const both = ['contacts.import', 'contacts.matching']

async function adaAndBob() {
  const mock = testMock()
  const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  return { mock, ada, bob }
}

const matches = (caller: Parameters<typeof all>[0]) => all(caller, '/v1/contact-matches')

test('P2.1: whoever lets anyone with their address find them is found, and their contact says so', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'anyone')
  await give(ada, ...both)
  const mails = mock.world.outbox()
  const { counts } = await imported(ada, card(1, 'Bobby', ' <BOB@Example.org> '), card(2, 'Grace', 'grace@example.org'))
  expect(counts).toMatchObject({ created: 2, matched: 1 })
  const [contact] = await all(ada, '/v1/contacts?matchState=matched')
  expect(contact).toMatchObject({ displayName: 'Bobby', matchState: 'matched' })
  expect(await matches(ada)).toEqual([
    {
      id: expect.stringMatching(/^mat_[0-9a-hjkmnp-tv-z]{26}$/),
      person: expect.objectContaining({ personId: bob.personId, displayName: 'Bob Noyce' }),
      contactId: contact.id,
      reason: 'discoverable',
      createdAt: '2026-11-24T09:30:00.000Z',
    },
  ])
  expect(await matches(bob)).toEqual([])
  expect(mock.world.outbox()).toEqual(mails)
  await ada.delete(`/v1/contacts/${contact.id}`)
  expect(await matches(ada)).toEqual([])
})

test('P2.1: by default two people find each other once each keeps the address of the other, whoever was first', async () => {
  const { ada, bob } = await adaAndBob()
  await give(ada, ...both)
  await give(bob, ...both)
  expect((await imported(ada, card(1, 'Bob', 'bob@example.org'))).counts.matched).toBe(0)
  expect(await matches(ada)).toEqual([])
  expect((await imported(bob, card(1, 'Ada', 'ada@example.org'))).counts.matched).toBe(1)
  expect(await matches(bob)).toMatchObject([{ person: { personId: ada.personId }, reason: 'mutual' }])
  expect(await matches(ada)).toMatchObject([{ person: { personId: bob.personId }, reason: 'mutual' }])
  await bob.delete('/v1/consents/contacts.import')
  expect(await matches(ada)).toEqual([])
})

test('P2.1: whoever wants nobody to find them is never found', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'nobody')
  await give(ada, ...both)
  await give(bob, ...both)
  await imported(bob, card(1, 'Ada', 'ada@example.org'))
  expect((await imported(ada, card(1, 'Bob', 'bob@example.org'))).counts.matched).toBe(0)
  expect(await matches(ada)).toEqual([])
  findableBy(mock, bob, 'anyone')
  expect(await matches(ada)).toHaveLength(1)
  findableBy(mock, bob, 'nobody')
  expect(await matches(ada)).toEqual([])
  expect(await all(ada, '/v1/contacts?matchState=matched')).toEqual([])
})

test('P2.1: nobody finds themselves, and nobody whose account is not active or whose profile is not published', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'anyone')
  findableBy(mock, ada, 'anyone')
  await give(ada, ...both)
  expect(
    (await imported(ada, card(1, 'Me', 'ada@example.org'), card(2, 'Bob', 'bob@example.org'))).counts.matched,
  ).toBe(1)
  for (const state of [
    'deactivated',
    'suspended',
    'erasure_scheduled',
    'closed_minor',
  ] satisfies AccountRow['state'][]) {
    const world = mock.world.snapshot()
    const row = world.accounts.get(bob.accountId)!
    mock.world.restore({ ...world, accounts: new Map(world.accounts).set(bob.accountId, { ...row, state }) })
    expect(await matches(ada), state).toEqual([])
    mock.world.restore(world)
  }
  expect((await bob.delete('/v1/profile/publication')).status).toBeLessThan(300)
  expect(await matches(ada)).toEqual([])
})

test('P2.1: contacts.import alone keeps and does not match; the matching consent makes the difference at once', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'anyone')
  await give(ada, 'contacts.import')
  expect((await imported(ada, card(1, 'Bob', 'bob@example.org'))).counts).toMatchObject({ created: 1, matched: 0 })
  expect(await matches(ada)).toEqual([])
  await give(ada, 'contacts.matching')
  expect(await matches(ada)).toHaveLength(1)
})

test('P2.1: contacts.matching alone matches and keeps nothing, no name and no address, found or not', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'anyone')
  await give(ada, 'contacts.matching')
  const { id, state, counts } = await imported(
    ada,
    card(1, 'Robert the Secret', 'bob@example.org'),
    card(2, 'Canary', 'canary@nowhere.example', { phones: [{ value: '+33987654321' }] }),
    card(3, 'Canary', 'canary(at)nowhere.example'),
    card(4, 'Canary'),
  )
  expect({ state, counts }).toMatchObject({
    state: 'completed_with_warnings',
    counts: { cards: 4, skipped: 4, created: 0, matched: 1 },
  })
  expect(await matches(ada)).toMatchObject([{ person: { personId: bob.personId }, contactId: null }])
  expect(await all(ada, '/v1/contacts')).toEqual([])
  const items = await all(ada, `/v1/contact-imports/${id}/items`)
  expect(
    items.map(({ outcome, warnings }) => [outcome, ...warnings.map(({ code }: { code: string }) => code)]),
  ).toEqual([
    ['skipped'],
    ['skipped'],
    ['skipped', 'email_invalid', 'nothing_to_match'],
    ['skipped', 'nothing_to_match'],
  ])
  const after = dump(mock.world.snapshot())
  for (const trace of ['Canary', 'canary', 'nowhere.example', '33987654321', 'Secret'])
    expect(after).not.toContain(trace)
  expect((await ada.delete(`/v1/contact-imports/${id}`)).body.state).toBe('undone')
  expect(await matches(ada)).toEqual([])
})

test('P2.1: of two contacts with one address a match names the one that the latest import met, and dates from the first', async () => {
  const { mock, ada, bob } = await adaAndBob()
  findableBy(mock, bob, 'anyone')
  await give(ada, ...both)
  const first = await imported(ada, card(1, 'Bob', 'bob@example.org'))
  const [found] = await matches(ada)
  mock.world.advance('PT5M')
  const second = await imported(ada, card(1, 'Robert', 'bob@example.org'))
  const contactOf = async (id: string) => (await all(ada, `/v1/contact-imports/${id}/items`))[0].contactId
  expect(await matches(ada)).toEqual([{ ...found, contactId: await contactOf(second.id) }])
  await imported(ada, card(1, 'Bob', 'bob@example.org'))
  expect(await matches(ada)).toEqual([{ ...found, contactId: await contactOf(first.id) }])
})

test('P2.1: an address that is kept without a live consent finds nobody', async () => {
  const { mock, ada, bob } = await adaAndBob()
  await give(ada, ...both)
  await give(bob, ...both)
  await imported(ada, card(1, 'Bob', 'bob@example.org'))
  await imported(bob, card(1, 'Ada', 'ada@example.org'))
  const state = mock.world.snapshot()
  expect(findReason(state, ada.accountId, bob.accountId)).toMatchObject({ reason: 'mutual' })
  expect(findReason({ ...state, consentEvents: new Map() }, ada.accountId, bob.accountId)).toBeUndefined()
})

test('P2.1: whoever only matches is seen by nobody because of it', async () => {
  const { ada, bob } = await adaAndBob()
  await give(ada, 'contacts.matching')
  await give(bob, ...both)
  await imported(ada, card(1, 'Bob', 'bob@example.org'))
  await imported(bob, card(1, 'Ada', 'ada@example.org'))
  expect(await matches(bob)).toEqual([])
})

/** Everything a world keeps, as text. */
function dump(state: object): string {
  return JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value))
}
