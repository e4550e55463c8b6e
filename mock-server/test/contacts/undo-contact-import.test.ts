import { expect, test } from 'vitest'
import { all, card, give, imported, opened } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

test('P2.1: importing the same file again brings nothing new; a fuller one adds and overwrites nothing', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const grace = card(1, 'Grace Hopper', 'grace@example.org', { uid: 'u1', title: 'Lieutenant' })
  await imported(ada, grace, card(2, 'Edith', 'Edith@Example.org'))
  const again = await imported(ada, grace, card(2, ' edith ', 'mailto:edith@example.ORG.'))
  expect(again.counts).toMatchObject({ created: 0, updated: 0, duplicate: 2 })
  const fuller = await imported(
    ada,
    card(1, 'Grace', 'GRACE@example.org', {
      uid: 'u1',
      emails: [{ value: 'GRACE@example.org', label: 'work' }, { value: 'hopper@example.org' }],
      title: 'Rear admiral',
      organization: 'US Navy',
    }),
  )
  expect(fuller.counts).toMatchObject({ created: 0, updated: 1, duplicate: 0 })
  const contacts = await all(ada, '/v1/contacts')
  expect(contacts).toHaveLength(2)
  expect(contacts[1]).toMatchObject({
    displayName: 'Grace Hopper',
    emails: [{ value: 'grace@example.org' }, { value: 'hopper@example.org' }],
    title: 'Lieutenant',
    organization: 'US Navy',
  })
})

test('P2.1: undoing takes away what an import added, and returns what it changed', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  await imported(ada, card(1, 'Grace', 'grace@example.org', { uid: 'u1' }))
  const before = await all(ada, '/v1/contacts')
  mock.world.advance('PT5M')
  const second = await imported(
    ada,
    card(1, 'Grace', 'grace@example.org', { uid: 'u1', phones: [{ value: '+1 2' }], note: 'Met' }),
    card(2, 'Bob', 'bob@example.org'),
  )
  expect(await all(ada, '/v1/contacts')).not.toEqual(before)
  const undone = await ada.delete(`/v1/contact-imports/${second.id}`)
  expect(undone).toMatchObject({ status: 202, body: { state: 'undone', expiresAt: null, counts: second.counts } })
  expect(await all(ada, '/v1/contacts')).toEqual(before)
  expect(await all(ada, `/v1/contact-imports/${second.id}/items`)).toEqual([])
})

test('P2.1: undoing an older import leaves what a later one brought too', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const first = await imported(ada, card(1, 'Grace', 'grace@example.org'), card(2, 'Bob', 'bob@example.org'))
  const second = await imported(ada, card(1, 'Grace', 'grace@example.org'))
  expect(second.counts.duplicate).toBe(1)
  await ada.delete(`/v1/contact-imports/${first.id}`)
  expect(await all(ada, '/v1/contacts')).toMatchObject([{ displayName: 'Grace', sourceImportId: second.id }])
})

test('P2.1: a card that stands in a file a thousand times is kept once', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  const cards = Array.from({ length: 1000 }, (_, at) => card(at + 1, 'Grace', 'grace@example.org'))
  expect((await imported(ada, ...cards)).counts).toMatchObject({ created: 1, duplicate: 999 })
  const [contact] = mock.world.snapshot().contacts.get(ada.accountId)!.values()
  expect(contact!.brought).toHaveLength(1)
})

test('P2.1: cancelling an unfinished import keeps nothing of it', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const open = await opened(ada)
  const importing = await opened(ada)
  await ada.put(`${importing}/batches/1`, { body: { entries: [card(1, 'Grace', 'grace@example.org')] } })
  for (const path of [open, importing]) {
    expect(await ada.delete(path)).toMatchObject({ status: 202, body: { state: 'cancelled', batches: [] } })
  }
  expect(await all(ada, '/v1/contacts')).toEqual([])
})

test('P2.1: an import can be undone for 30 days', async () => {
  const mock = testMock()
  let ada = await person(mock)
  await give(ada, 'contacts.import')
  const { id } = await imported(ada, card(1, 'Grace', 'grace@example.org'))
  mock.world.advance('P30D')
  ada = await signInAgain(mock, ada)
  const late = await ada.delete(`/v1/contact-imports/${id}`)
  expect(late).toMatchObject({ status: 409, body: { from: 'completed', to: 'undoing', allowed: [] } })
  expect(await all(ada, '/v1/contacts')).toHaveLength(1)
})

test('P2.1: purging removes every contact, every import with its record and every match', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  await imported(ada, card(1, 'Grace', 'grace@example.org'), card(2, 'Bob', 'bob(at)example.org'))
  await opened(ada)
  expect(await ada.delete('/v1/contacts')).toMatchObject({ status: 200, body: { contacts: 2, imports: 2, matches: 0 } })
  for (const path of ['/v1/contacts', '/v1/contact-imports', '/v1/contact-matches'])
    expect(await all(ada, path)).toEqual([])
  const { contacts, contactBatches, contactImports } = mock.world.snapshot()
  expect(JSON.stringify([...contacts, ...contactBatches, ...contactImports])).toBe('[]')
  expect((await ada.delete('/v1/contacts')).body).toEqual({ contacts: 0, imports: 0, matches: 0 })
})
