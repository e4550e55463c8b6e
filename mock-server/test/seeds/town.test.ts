import { readFileSync } from 'node:fs'
import type { ContactEntry, ContactMatch } from '@pianeojobs/sdk/contract'
import { readVCards } from '@pianeojobs/sdk/vcard'
import { expect, test } from 'vitest'
import { townspeople } from '../../src/seeds/townspeople.ts'
import { all, give, imported } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const addressBook = readFileSync(new URL('../../../examples/contacts.vcf', import.meta.url))

test('P4.1: the town has forty people, most of them published, each found by name', async () => {
  const mock = testMock({ seed: 'town' })
  const { accounts, profiles } = mock.world.snapshot()
  expect(accounts.size).toBe(40)
  const published = townspeople.filter((person) => person.published !== false)
  expect([...profiles.values()].filter((profile) => profile.published)).toHaveLength(published.length)
  for (const { name, headline, place } of published) {
    const { body } = await mock.get(`/v1/people?q=${encodeURIComponent(name)}`)
    expect(body.items).toEqual([
      expect.objectContaining({ displayName: name, headline: headline?.normalize('NFC'), country: place[2] }),
    ])
    const profile = await mock.get(`/v1/people/${body.items[0].handle}`)
    expect(profile.status).toBe(200)
    expect(JSON.stringify(profile.body)).not.toContain('@')
  }
  expect(mock.world.outbox()).toEqual([])
})

test('P6.2: nobody signs in as one of the town', async () => {
  const mock = testMock({ seed: 'town' })
  for (const password of ['A'.repeat(22), 'seven quiet engines hum']) {
    const body = { email: townspeople[0]!.email, password }
    expect((await mock.post('/v1/sessions', { body })).status).toBe(401)
  }
})

test('P2.1: the address book of the examples finds those who let anyone with their address find them, and nobody else', async () => {
  const mock = testMock({ seed: 'town' })
  const ada = await person(mock)
  await give(ada, 'contacts.import', 'contacts.matching')
  const entries: ContactEntry[] = []
  for await (const item of readVCards(addressBook)) {
    expect(item.type).toBe('card')
    if (item.type !== 'card') continue
    const { displayName, emails, phones } = item.contact
    entries.push({ index: item.index, displayName, emails: [...emails], phones: [...phones] })
  }
  expect(entries).toHaveLength(12)
  expect(entries.filter(({ emails, phones }) => emails!.length === 0 && phones!.length === 1)).toHaveLength(1)
  await imported(ada, ...entries)
  const matches = await all(ada, '/v1/contact-matches')
  const found = matches.map(({ reason, person }: ContactMatch) => `${reason} ${person.displayName}`)
  expect(found.sort()).toEqual(
    [
      'Amina Diallo',
      'Benoît Mbarga',
      'Björn Åkesson',
      'Dolores Ibáñez Prado',
      'Marie-Ange Kouassi',
      'Rania Haddad',
    ].map((name) => `discoverable ${name}`),
  )
  expect(townspeople.filter(({ discoverable }) => discoverable === 'anyone')).toHaveLength(12)
})

test('P4.1: two towns of one kind are alike', () => {
  const people = () => [...testMock({ seed: 'town' }).world.snapshot().profiles.values()]
  expect(people()).toEqual(people())
})
