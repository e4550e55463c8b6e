import { expect, test } from 'vitest'
import { all, card, give, imported } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

async function withContacts() {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  await imported(
    ada,
    card(1, 'Grace Hopper', 'grace@example.org', { organization: 'US Navy', phones: [{ value: '+33 (0)1-23 45' }] }),
  )
  const second = await imported(
    ada,
    card(1, 'Édith Clarke', 'edith@example.com'),
    card(2, 'Grace Hopper', 'grace@example.org', { organization: 'US Navy', phones: [{ value: '+33 (0)1-23 45' }] }),
  )
  return { ada, second }
}

test('P2.1: contacts are found by words in name, address, phone and organization, and by import', async () => {
  const { ada, second } = await withContacts()
  const names = async (query: string) => (await all(ada, `/v1/contacts?${query}`)).map(({ displayName }) => displayName)
  expect(await names('q=edith')).toEqual(['Édith Clarke'])
  expect(await names('q=HOPPER%20navy')).toEqual(['Grace Hopper'])
  expect(await names('q=example.com')).toEqual(['Édith Clarke'])
  expect(await names('q=12345')).toEqual(['Grace Hopper'])
  expect(await names('q=grace%20clarke')).toEqual([])
  expect(await names(`importId=${second.id}`)).toEqual(['Édith Clarke', 'Grace Hopper'])
  expect(await names('matchState=none')).toHaveLength(2)
  expect(await names('matchState=matched')).toEqual([])
})

test('P2.1, P5.2: one contact is read with its own tag, and deleted', async () => {
  const { ada } = await withContacts()
  const [contact] = await all(ada, '/v1/contacts')
  const read = await ada.get(`/v1/contacts/${contact.id}`)
  expect(read).toMatchObject({ status: 200, body: contact })
  const etag = read.headers.get('etag')!
  expect((await ada.get(`/v1/contacts/${contact.id}`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await ada.delete(`/v1/contacts/${contact.id}`)).status).toBe(204)
  expect((await ada.get(`/v1/contacts/${contact.id}`)).status).toBe(404)
  expect((await ada.delete(`/v1/contacts/${contact.id}`)).status).toBe(404)
  expect(await all(ada, '/v1/contacts')).toHaveLength(1)
})

test('P2.1: an outcome names its contact as long as the contact is there', async () => {
  const { ada, second } = await withContacts()
  const items = () => all(ada, `/v1/contact-imports/${second.id}/items`)
  const [edith] = await items()
  await ada.delete(`/v1/contacts/${edith.contactId}`)
  expect(await items()).toMatchObject([
    { index: 1, outcome: 'created', contactId: null },
    { index: 2, outcome: 'duplicate', contactId: expect.stringMatching(/^ctc_/) },
  ])
})
