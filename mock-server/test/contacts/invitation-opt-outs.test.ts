import { expect, test } from 'vitest'
import { all, card, imported } from '../support/contacts.ts'
import { invited, keepContacts, tokenOf } from '../support/invitations.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const eve = 'eve@example.org'

/** Ada and Bob keep Eve, Ada invited her. */
async function invitation() {
  const mock = testMock()
  const ada = await person(mock)
  const bob = await person(mock, { name: 'Bob Noyce', email: 'bob@example.org' })
  const contactId = (await keepContacts(ada, eve))[eve]!
  const bobs = (await keepContacts(bob, eve))[eve]!
  const [made] = (await invited(ada, contactId)).items
  const optOut = (body: object) => mock.post('/v1/invitation-opt-outs', { body })
  return { mock, ada, bob, contactId, bobs, made: made!, optOut }
}

test('E-INV: who opts out by the link, without signing in, is invited by nobody any more', async () => {
  const { ada, bob, bobs, contactId, made, optOut } = await invitation()
  expect((await optOut({ token: tokenOf(made.optOutLink) })).status).toBe(204)
  expect(await all(ada, '/v1/invitations')).toMatchObject([{ state: 'suppressed', contactId: null }])
  for (const [caller, id] of [
    [ada, contactId],
    [bob, bobs],
  ] as const) {
    expect(slugOf(await caller.post('/v1/invitations', { body: { contactIds: [id] } }))).toBe('invitee-suppressed')
  }
  await imported(bob, card(1, 'Max', 'max@example.org'))
  const [max] = await all(bob, '/v1/contacts?q=max')
  const batch = await invited(bob, bobs, max.id)
  expect(batch.items).toHaveLength(1)
  expect(batch.skipped).toEqual([{ contactId: bobs, reason: 'opted_out' }])
})

test('E-INV: an opt-out outlives the invitation, who made it and the years, and holds for every way to write the address', async () => {
  const { mock, ada, bob, contactId, made, optOut } = await invitation()
  expect((await ada.delete(`/v1/invitations/${made.invitation.id}`)).status).toBe(204)
  await ada.delete(`/v1/contacts/${contactId}`)
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  mock.world.advance('P20D')
  expect((await optOut({ token: tokenOf(made.optOutLink) })).status).toBe(204)
  const back = await signInAgain(mock, bob)
  await imported(back, card(1, 'Eve again', 'EVE@Example.ORG'))
  const [again] = await all(back, '/v1/contacts?q=again')
  const refused = await back.post('/v1/invitations', { body: { contactIds: [again.id] } })
  expect(slugOf(refused)).toBe('invitee-suppressed')
})

test('E-INV: by the address it does the same, once more changes nothing, and who opted out can still sign up', async () => {
  const { mock, ada, contactId, optOut } = await invitation()
  for (const email of [eve, 'Eve@EXAMPLE.org', 'nobody@example.org']) {
    expect(await optOut({ email })).toMatchObject({ status: 204 })
  }
  expect(mock.world.snapshot().invitationOptOuts.size).toBe(2)
  expect(slugOf(await ada.post('/v1/invitations', { body: { contactIds: [contactId] } }))).toBe('invitee-suppressed')
  expect((await person(mock, { name: 'Eve', email: eve })).accountId).toMatch(/^acc_/)
})

test('E-INV: of an opt-out a keyed digest is kept, and nothing of the address or of who asked', async () => {
  const { mock, optOut } = await invitation()
  await optOut({ email: eve })
  const { invitationOptOuts, serverKeys } = mock.world.snapshot()
  const [row] = [...invitationOptOuts.values()]
  expect(Object.keys(row!)).toEqual(['id'])
  expect(row!.id).toMatch(/^[A-Za-z0-9_-]{43}$/)
  const bare = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(eve))).toString('base64url')
  expect(row!.id).not.toBe(bare)
  const other = testMock({ random: (length) => new Uint8Array(length).fill(7) })
  await other.post('/v1/invitation-opt-outs', { body: { email: eve } })
  expect([...other.world.snapshot().invitationOptOuts.keys()]).not.toEqual([row!.id])
  expect(serverKeys.size).toBe(1)
})

test('E-INV: a token that was altered or made up opts nobody out', async () => {
  const { mock, made, optOut } = await invitation()
  const token = tokenOf(made.optOutLink)
  for (const at of [7, 20, 49, 60, 92]) {
    const altered = token.slice(0, at) + (token[at] === 'B' ? 'C' : 'B') + token.slice(at + 1)
    expect(slugOf(await optOut({ token: altered }))).toBe('not-found')
  }
  expect((await optOut({ token: tokenOf(made.link) })).status).toBe(422)
  expect(mock.world.snapshot().invitationOptOuts.size).toBe(0)
})

test('E-INV: whoever opted out by one address is not invited by another that stands in the same contact', async () => {
  const { ada, optOut } = await invitation()
  const emails = [{ value: 'work@example.org' }, { value: 'home@example.org' }]
  await imported(ada, card(1, 'Zoe', undefined, { emails }))
  const [{ id }] = await all(ada, '/v1/contacts?q=zoe')
  await optOut({ email: 'home@example.org' })
  expect(slugOf(await ada.post('/v1/invitations', { body: { contactIds: [id] } }))).toBe('invitee-suppressed')
})
