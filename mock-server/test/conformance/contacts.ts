import type { Client } from '@pianeojobs/sdk'
import type { ContactEntry } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import { card } from '../support/contacts.ts'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import type { Platform } from './platform.ts'
import { refusal } from './refusal.ts'

/** Somebody who consented to importing and matching. */
async function importer(platform: Platform, name = 'Ada Lovelace', email = 'ada@example.org') {
  const member = await signUp(platform, { name, email })
  for (const id of ['contacts.import', 'contacts.matching']) {
    await member.client.consents.give(id, { noticeVersion: 1 })
  }
  return member
}

function importOf({ contacts }: Client, ...entries: ContactEntry[]) {
  return contacts.imports.create({ mode: 'plain', source: 'vcard', entries, complete: true })
}

function people(count: number): ContactEntry[] {
  return Array.from({ length: count }, (_, at) => card(at + 1, `Person ${at + 1}`, `person-${at + 1}@example.org`))
}

overEveryTransport(
  'P2.1, E-NET: an import goes on by batches; one sent again answers the same, another under its number is a conflict',
  async (platform) => {
    const { client } = await importer(platform)
    const { imports } = client.contacts
    const { id } = await imports.create({ mode: 'plain', source: 'vcard', expected: 3 })
    const first = { entries: [card(1, 'Grace', 'grace@example.org'), card(2, 'Edith', 'edith(at)example.org')] }
    const answer = await imports.putBatch(id, 1, first)
    expect(answer.outcomes.map(({ outcome, warnings }) => [outcome, warnings.length])).toEqual([
      ['created', 0],
      ['created', 1],
    ])
    expect(await imports.putBatch(id, 1, first)).toEqual(answer)
    const conflict = await refusal(imports.putBatch(id, 1, { entries: people(1) }), 'batch-conflict')
    expect([conflict.status, conflict.problem.sequence]).toEqual([409, 1])
    await imports.putBatch(id, 2, { entries: [card(3, 'Łukasz 🎹', 'lukasz@example.org')] })
    expect(await imports.get(id)).toMatchObject({ state: 'importing', batches: [1, 2] })
    await imports.complete(id)
    const done = await imports.wait(id)
    expect(done).toMatchObject({ state: 'completed_with_warnings', counts: { cards: 3, created: 3, invalid: 0 } })
    expect((await imports.items(id).toArray()).map(({ index }) => index)).toEqual([1, 2, 3])
    expect((await imports.list()).items).toMatchObject([{ id }])
    const [found] = (await client.contacts.list({ q: 'łukasz' })).items
    expect(await client.contacts.get(found!.id)).toMatchObject({ displayName: 'Łukasz 🎹', sourceImportId: id })
  },
)

overEveryTransport('P2.1: a contact, an import, and everything there is can be taken back', async (platform) => {
  const { client } = await importer(platform)
  const { contacts } = client
  const kept = await importOf(client, card(1, 'Grace', 'grace@example.org'), card(2, 'Edith', 'edith@example.org'))
  const undone = await importOf(client, card(1, 'Bob', 'bob@example.org'))
  await contacts.imports.undo(undone.id)
  expect((await contacts.imports.wait(undone.id)).state).toBe('undone')
  const names = async () => (await contacts.list().toArray()).map(({ displayName }) => displayName).sort()
  expect(await names()).toEqual(['Edith', 'Grace'])
  const [grace] = (await contacts.list({ q: 'grace' })).items
  expect(await contacts.delete(grace!.id)).toBeUndefined()
  await refusal(contacts.get(grace!.id), 'not-found')
  expect(await names()).toEqual(['Edith'])
  expect((await contacts.purge()).contacts).toBe(1)
  expect(await names()).toEqual([])
  expect((await contacts.list({ importId: kept.id })).items).toEqual([])
})

overEveryTransport(
  'P2.1: two who keep the address of each other find each other, and no one finds whoever does not',
  async (platform) => {
    const ada = await importer(platform)
    const bob = await importer(platform, 'Bob Noyce', 'bob@example.org')
    for (const member of [ada, bob]) await publishProfile(member)
    await importOf(ada.client, card(1, 'Bob', 'bob@example.org'))
    expect(await ada.client.contacts.matches.list().toArray()).toEqual([])
    await importOf(bob.client, card(1, 'Ada', 'ada@example.org'))
    const mutual = async ({ client }: typeof ada) =>
      (await client.contacts.matches.list().toArray()).map(({ reason, person }) => [reason, person.displayName])
    expect(await mutual(ada)).toEqual([['mutual', 'Bob Noyce']])
    expect(await mutual(bob)).toEqual([['mutual', 'Ada Lovelace']])
    expect((await ada.client.contacts.list({ matchState: 'matched' })).items).toMatchObject([{ displayName: 'Bob' }])
    await bob.client.consents.withdraw('contacts.import')
    expect(await mutual(ada)).toEqual([])
  },
)

overEveryTransport('P2.1: a batch of a thousand entries arrives whole, and every page is read once', async (p) => {
  const { client } = await importer(p)
  const note = 'é🎹\u2028"\\ '.repeat(60)
  const entries = people(1_000).map((entry) => ({ ...entry, note }))
  const { id, counts } = await importOf(client, ...entries)
  expect(counts).toMatchObject({ cards: 1_000, created: 1_000 })
  const names = new Set<string>()
  for await (const contact of client.contacts.list({ limit: 100 })) {
    names.add(contact.displayName)
    expect(contact.note).toBe(note)
  }
  expect(names).toEqual(new Set(entries.map(({ displayName }) => displayName)))
  const pages = p.mock.journal().filter(({ operationId }) => operationId === 'listContacts')
  expect(pages).toHaveLength(10)
  const sizes: number[] = []
  for await (const page of client.contacts.imports.items(id, { limit: 90 }).pages()) sizes.push(page.items.length)
  expect(sizes).toEqual([...Array.from({ length: 11 }, () => 90), 10])
  expect(await client.contacts.list({ limit: 50 }).toArray({ limit: 120 })).toHaveLength(120)
})

overEveryTransport(
  'P2.1, P5.2: a contact is corrected by its tag, and a match dismissed and restored',
  async (platform) => {
    const ada = await importer(platform)
    const bob = await importer(platform, 'Bob Noyce', 'bob@example.org')
    for (const member of [ada, bob]) await publishProfile(member)
    await importOf(ada.client, card(1, 'Bob', 'bob@example.org'))
    await importOf(bob.client, card(1, 'Ada', 'ada@example.org'))
    const { contacts } = ada.client
    const [kept] = (await contacts.list()).items
    const { etag } = await contacts.get(kept!.id).withResponse()
    expect(await contacts.update(kept!.id, { note: 'Zoé 🎹' }, { ifMatch: etag! })).toMatchObject({ note: 'Zoé 🎹' })
    await refusal(contacts.update(kept!.id, { note: 'Late' }, { ifMatch: etag! }), 'precondition-failed')
    const [match] = (await contacts.matches.list()).items
    expect(await contacts.matches.dismiss(match!.id)).toBeUndefined()
    expect(await contacts.matches.list().toArray()).toEqual([])
    expect(await contacts.matches.list({ dismissed: true }).toArray()).toEqual([match])
    expect(await contacts.matches.restore(match!.id)).toEqual(match)
  },
)

overEveryTransport('E-INV: an invitation is made, listed and revoked, and an address opts out', async (platform) => {
  const { client } = await signUp(platform)
  for (const id of ['contacts.import', 'invitations.send']) await client.consents.give(id, { noticeVersion: 1 })
  await importOf(client, card(1, 'Zoé 🎹', 'zoé+work@exämple.org'), card(2, 'Max', 'max@example.org'))
  const { invitations } = client.contacts
  const contacts = await client.contacts.list().toArray()
  const { items } = await invitations.create({ contactIds: contacts.map(({ id }) => id) })
  expect(new URL(items[1]!.mailto).pathname).toBe('zo%C3%A9%2Bwork@xn--exmple-cua.org')
  expect(await invitations.list({ state: 'issued' }).toArray()).toEqual(
    items.map(({ invitation }) => invitation).reverse(),
  )
  const [first, second] = items as [(typeof items)[0], (typeof items)[0]]
  expect(await invitations.revoke(first.invitation.id)).toBeUndefined()
  await refusal(invitations.revoke(first.invitation.id), 'invalid-state-transition')
  const token = new URL(second.optOutLink).hash.slice(1)
  expect(await platform.client().contacts.invitations.optOut({ token })).toBeUndefined()
  expect(await platform.client().contacts.invitations.optOut({ email: 'max@example.org' })).toBeUndefined()
  await refusal(invitations.create({ contactIds: contacts.map(({ id }) => id) }), 'invitee-suppressed')
})

overEveryTransport('P2.1: blinded elements are evaluated with the key of the epoch', async (platform) => {
  const { client } = await signUp(platform)
  await client.consents.give('contacts.matching', { noticeVersion: 1 })
  const { discovery } = client.contacts
  const { epoch, publicKey } = await discovery.get()
  // The base of the group: its evaluation is the public key itself.
  const elements = ['4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY']
  const answer = await discovery.evaluate({ epoch, elements })
  expect(answer).toMatchObject({ epoch, elements: [publicKey], budget: { left: 4_999 } })
  await refusal(discovery.evaluate({ epoch: epoch + 1, elements }), 'discovery-epoch-stale')
})
