import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { consentEvents } from '../../src/platform/consent/ledger.ts'
import { all, card, findableBy, give, imported, opened } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

test('G7.3: withdrawing is as easy as giving: same path, same scope, less input, never gated', () => {
  const { giveConsent, withdrawConsent } = operations
  expect(withdrawConsent.path).toBe(giveConsent.path)
  expect(withdrawConsent.scopes).toEqual(giveConsent.scopes)
  expect(withdrawConsent).not.toHaveProperty('body')
  expect(withdrawConsent.neverGated).toBe(true)
})

test('P6.6, G7.3: a withdrawal is an act of its own and does not forget that consent was given', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'analytics.usage')
  mock.world.advance('PT10M')
  const { status, body } = await ada.delete('/v1/consents/analytics.usage')
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      consent: {
        state: 'withdrawn',
        noticeVersion: 1,
        givenAt: '2026-11-24T09:30:00.000Z',
        withdrawnAt: '2026-11-24T09:40:00.000Z',
      },
      effects: [{ kind: 'processing_stopped' }],
    },
  })
  await give(ada, 'analytics.usage')
  const states = consentEvents(mock.world.snapshot(), ada.accountId).map(({ state }) => state)
  expect(states).toEqual(['given', 'withdrawn', 'given'])
})

test('G7.3: withdrawing twice changes nothing, and withdrawing what was never decided is a no', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'analytics.usage')
  const first = await ada.delete('/v1/consents/analytics.usage')
  const again = await ada.delete('/v1/consents/analytics.usage')
  expect(again).toMatchObject({ status: 200, body: { consent: first.body.consent, effects: [] } })
  const refused = await ada.delete('/v1/consents/ads.measurement')
  expect(refused.body).toMatchObject({ consent: { state: 'refused', givenAt: null, withdrawnAt: null }, effects: [] })
  expect(consentEvents(mock.world.snapshot(), ada.accountId)).toHaveLength(3)
})

test('P2.1, G7.3: withdrawing contacts.import undoes every import and deletes every contact at once', async () => {
  const mock = testMock()
  let ada = await person(mock)
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  findableBy(mock, bob, 'anyone')
  await give(ada, 'contacts.import', 'contacts.matching')
  const old = await imported(ada, card(1, 'Bob', 'bob@example.org'), card(2, 'Grace', 'grace@example.org'))
  mock.world.advance('P40D')
  ada = await signInAgain(mock, ada)
  const unfinished = await opened(ada)
  await ada.put(`${unfinished}/batches/1`, { body: { entries: [card(1, 'Edith', 'edith@example.org')] } })

  const { body } = await ada.delete('/v1/consents/contacts.import')
  expect(body.effects).toEqual([
    { kind: 'imports_undone', count: 1, detail: '1 import was undone.' },
    { kind: 'imports_cancelled', count: 1, detail: '1 import was cancelled.' },
    { kind: 'contacts_deleted', count: 3, detail: '3 contacts were deleted.' },
    { kind: 'matches_deleted', count: 1, detail: '1 match was deleted.' },
  ])
  expect(await all(ada, '/v1/contacts')).toEqual([])
  expect(await all(ada, '/v1/contact-matches')).toEqual([])
  expect((await ada.get(`/v1/contact-imports/${old.id}`)).body.state).toBe('undone')
  expect((await ada.get(unfinished)).body.state).toBe('cancelled')
  expect(JSON.stringify([...mock.world.snapshot().contacts, ...mock.world.snapshot().contactBatches])).toBe('[]')
})

test('P2.1, G7.3: withdrawing contacts.matching deletes every match and keeps the contacts', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  findableBy(mock, bob, 'anyone')
  await give(ada, 'contacts.matching')
  await imported(ada, card(1, 'Bob', 'bob@example.org'))
  await give(ada, 'contacts.import')
  await imported(ada, card(1, 'Bob', 'bob@example.org'))

  const { body } = await ada.delete('/v1/consents/contacts.matching')
  expect(body.effects).toEqual([{ kind: 'matches_deleted', count: 1, detail: '1 match was deleted.' }])
  expect(await all(ada, '/v1/contact-matches')).toEqual([])
  expect(await all(ada, '/v1/contacts')).toMatchObject([{ displayName: 'Bob', matchState: 'none' }])
  expect(mock.world.snapshot().foundPeople.size).toBe(0)
})
