import { expect, test } from 'vitest'
import { all, card, give, imported } from '../support/contacts.ts'
import { countingMock, differing } from '../support/counting-mock.ts'
import { invited, keepContacts, tokenOf } from '../support/invitations.ts'
import { person, signUpBody } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const eve = 'eve@example.org'

test('E-INV: an invitation is a link and the draft of one mail, which the person sends: the platform writes to nobody', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  const before = mock.world.outbox().length
  const { items, skipped } = await invited(ada, contactId)
  expect(skipped).toEqual([])
  const [{ invitation, link, optOutLink, mailto }] = items as [(typeof items)[0]]
  expect(invitation).toMatchObject({ contactId, state: 'issued', endedAt: null })
  expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(30 * 86_400_000)
  expect(tokenOf(link)).toMatch(/^pj_inv_[A-Za-z0-9_-]{43}$/)
  expect(tokenOf(optOutLink)).toMatch(/^pj_opt_[A-Za-z0-9_-]{86}$/)
  const draft = new URL(mailto)
  expect([draft.protocol, decodeURIComponent(draft.pathname)]).toEqual(['mailto:', eve])
  expect(draft.searchParams.get('subject')).toBe('Ada Lovelace invites you to Pianeojobs')
  for (const one of [link, optOutLink]) expect(draft.searchParams.get('body')).toContain(one)
  expect(mock.world.outbox()).toHaveLength(before)
  expect(await all(ada, '/v1/invitations')).toEqual([invitation])
})

test('E-INV: neither the token of a link nor the address is kept with an invitation', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  const { items } = await invited(ada, contactId)
  const { invitations, invitationOptOuts } = mock.world.snapshot()
  const text = JSON.stringify([...invitations.values()].map((rows) => [...rows]))
  expect(text).toContain(contactId)
  expect(text).not.toContain(tokenOf(items[0]!.link))
  expect(text).not.toContain('eve')
  expect(invitationOptOuts.size).toBe(0)
})

test('E-INV: without the consent nobody is invited; withdrawn, no link works any more and for whom they were is forgotten', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  await imported(ada, card(1, 'Eve', eve))
  const [{ id }] = await all(ada, '/v1/contacts')
  const refused = await ada.post('/v1/invitations', { body: { contactIds: [id] } })
  expect(refused).toMatchObject({ status: 403, body: { purposeId: 'invitations.send' } })
  await give(ada, 'invitations.send')
  const token = tokenOf((await invited(ada, id)).items[0]!.link)
  const { effects } = (await ada.delete('/v1/consents/invitations.send')).body
  expect(effects).toMatchObject([{ kind: 'invitations_revoked', count: 1, detail: '1 invitation was revoked.' }])
  expect(await all(ada, '/v1/invitations')).toMatchObject([{ state: 'revoked', contactId: null }])
  await person(mock, { name: 'Eve', email: eve, invitationToken: token })
  expect(mock.world.snapshot().connectionRequests.size).toBe(0)
})

test('E-INV: a contact is asked once: an address that waits, and a contact without one, are skipped', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  await imported(ada, card(1, 'No Address'))
  const [{ id: bare }] = await all(ada, '/v1/contacts?q=no%20address')
  await invited(ada, contactId)
  expect(await invited(ada, contactId, bare)).toEqual({
    items: [],
    skipped: [
      { contactId, reason: 'invited' },
      { contactId: bare, reason: 'no_address' },
    ],
  })
  const absent = await ada.post('/v1/invitations', { body: { contactIds: ['ctc_01jb2m3n4p5q6r7s8t9v0w1x2y'] } })
  expect(slugOf(absent)).toBe('not-found')
})

test('E-INV: fifty invitations are made within a day; revoking does not make room, a day does', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const emails = Array.from({ length: 51 }, (_, at) => `friend${at}@example.org`)
  const ids = Object.values(await keepContacts(ada, ...emails))
  const { items } = await invited(ada, ...ids.slice(0, 50))
  expect(items).toHaveLength(50)
  expect((await ada.delete(`/v1/invitations/${items[0]!.invitation.id}`)).status).toBe(204)
  const refused = await ada.post('/v1/invitations', { body: { contactIds: [ids[50]] } })
  expect(refused).toMatchObject({ status: 422, body: { limit: 50 } })
  mock.world.advance('P1D')
  expect((await invited(await signInAgain(mock, ada), ids[50])).items).toHaveLength(1)
})

test('E-INV: a link is shown once, also when the request is repeated under its key', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  const send = () =>
    ada.post('/v1/invitations', { body: { contactIds: [contactId] }, headers: { 'Idempotency-Key': '"once"' } })
  expect((await send()).status).toBe(201)
  expect(slugOf(await send())).toBe('secret-already-shown')
  expect(await all(ada, '/v1/invitations')).toHaveLength(1)
})

test('E-INV: who signs up with a link is asked to connect by whoever made it, and decides', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  const { items } = await invited(ada, contactId)
  const invitationToken = tokenOf(items[0]!.link)
  const eva = await person(mock, { name: 'Eve', email: 'another@example.org', invitationToken })
  expect(await all(ada, '/v1/invitations?state=accepted')).toMatchObject([
    { id: items[0]!.invitation.id, contactId: null },
  ])
  expect(await all(ada, '/v1/notices')).toMatchObject([{ event: 'invitation_accepted' }])
  expect(await all(ada, '/v1/connections')).toEqual([])
  const [request] = await all(eva, '/v1/connection-requests')
  expect(request).toMatchObject({ direction: 'received', state: 'pending', person: { displayName: 'Ada Lovelace' } })
  await eva.post(`/v1/connection-requests/${request.id}/answer`, { body: { answer: 'accept' } })
  expect(await all(ada, '/v1/connections')).toMatchObject([{ personId: eva.personId }])
  const second = await person(mock, { name: 'Second', email: 'second@example.org', invitationToken })
  expect(await all(second, '/v1/connection-requests')).toEqual([])
})

test('E-INV: whoever shows their profile to nobody is told that somebody joined, and asks nobody', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { [eve]: contactId } = await keepContacts(ada, eve)
  const invitationToken = tokenOf((await invited(ada, contactId)).items[0]!.link)
  const eva = await person(mock, { name: 'Eve', email: eve, invitationToken })
  expect(await all(eva, '/v1/connection-requests')).toEqual([])
  expect(await all(ada, '/v1/notices')).toMatchObject([{ event: 'invitation_accepted' }])
})

test('E-INV: what an invitation answers and costs tells nothing about whether the address has an account', async () => {
  const observed = []
  for (const known of [true, false]) {
    const { mock, counts } = countingMock()
    const ada = await person(mock)
    await person(mock, { name: 'Somebody', email: known ? eve : 'max@example.org' })
    const { [eve]: contactId } = await keepContacts(ada, eve)
    const steps = []
    let token = ''
    const requests: readonly (readonly [typeof ada.post, string, () => object])[] = [
      [ada.post, '/v1/invitations', () => ({ contactIds: [contactId] })],
      [ada.post, '/v1/invitations', () => ({ contactIds: [contactId] })],
      [mock.post, '/v1/invitation-opt-outs', () => ({ token })],
      [mock.post, '/v1/invitation-opt-outs', () => ({ email: eve })],
      [ada.post, '/v1/invitations', () => ({ contactIds: [contactId] })],
    ]
    for (const [post, path, bodyOf] of requests) {
      Object.assign(counts, { reads: 0, writes: 0, salts: 0 })
      const before = mock.world.snapshot()
      const { status, headers, body } = await post(path, { body: bodyOf() })
      if (body?.items?.length) token = tokenOf(body.items[0].optOutLink)
      const names = [...headers.keys()].sort()
      const changed = differing(before, mock.world.snapshot())
      steps.push({ status, names, answer: shapeOf(body), ...counts, changed })
    }
    observed.push(steps)
  }
  expect(observed[0]).toEqual(observed[1])
  expect(observed[0]).toMatchObject([
    { status: 201, writes: 1, salts: 0, changed: { invitations: 1, serverKeys: 1 } },
    { status: 201, writes: 1, salts: 0, changed: {} },
    { status: 204, writes: 1, salts: 0, changed: { invitationOptOuts: 1, invitations: 1 } },
    { status: 204, writes: 1, salts: 0, changed: {} },
    { status: 409, writes: 1, salts: 0, changed: {} },
  ])
})

test('E-INV: a sign-up with a link answers and costs the same for an address with an account and without', async () => {
  const observed = []
  for (const known of [true, false]) {
    const { mock, counts } = countingMock()
    const ada = await person(mock)
    await person(mock, { name: 'Somebody', email: known ? eve : 'max@example.org' })
    const { [eve]: contactId } = await keepContacts(ada, eve)
    const invitationToken = tokenOf((await invited(ada, contactId)).items[0]!.link)
    Object.assign(counts, { reads: 0, writes: 0, salts: 0 })
    const before = mock.world.snapshot()
    const { status, body } = await mock.post('/v1/accounts', { body: signUpBody({ email: eve, invitationToken }) })
    observed.push({ status, answer: shapeOf(body), ...counts, changed: differing(before, mock.world.snapshot()) })
  }
  expect(observed[0]).toEqual(observed[1])
  expect(observed[0]).toMatchObject({ status: 202, salts: 1, changed: { verifications: 1, mails: 1 } })
})

/** An answer with what is random in it, ids and tokens, made alike. */
function shapeOf(body: unknown): string {
  return JSON.stringify(body ?? null)
    .replaceAll(/[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}/g, 'id')
    .replaceAll(/pj_(inv|opt)_[A-Za-z0-9_-]+/g, 'token')
}
