import { expect, test } from 'vitest'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const bobby = card(1, 'Bobby', 'bob@example.org')

async function withMatch() {
  const mock = testMock()
  const ada = await person(mock)
  findableBy(mock, await publishedPerson(mock, 'Bob Noyce', 'bob@example.org'), 'anyone')
  await give(ada, 'contacts.import', 'contacts.matching')
  const first = await imported(ada, bobby)
  const [match] = await all(ada, '/v1/contact-matches')
  const dismissal = `/v1/contact-matches/${match.id}/dismissal`
  const shown = async () => (await all(ada, '/v1/contact-matches')).length
  return { mock, ada, first, match, dismissal, shown }
}

test('P2.1: a dismissed match is not shown, its contact says so, and it can be listed and restored', async () => {
  const { ada, match, dismissal, shown } = await withMatch()
  expect(await ada.put(dismissal)).toMatchObject({ status: 204 })
  expect(await ada.put(dismissal)).toMatchObject({ status: 204 })
  expect(await shown()).toBe(0)
  expect(await all(ada, '/v1/contact-matches?dismissed=true')).toEqual([match])
  expect(await all(ada, '/v1/contacts?matchState=dismissed')).toMatchObject([{ matchState: 'dismissed' }])
  expect(await ada.delete(dismissal)).toMatchObject({ status: 200, body: match })
  expect(await ada.delete(dismissal)).toMatchObject({ status: 200, body: match })
  expect(await shown()).toBe(1)
  expect(await all(ada, '/v1/contacts?matchState=matched')).toHaveLength(1)
})

test('P2.1: a dismissal survives importing again, undoing, and deleting the contact', async () => {
  const { ada, first, dismissal, shown } = await withMatch()
  await ada.put(dismissal)
  expect((await imported(ada, bobby)).counts.matched).toBe(0)
  await ada.delete(`/v1/contact-imports/${first.id}`)
  expect(await shown()).toBe(0)
  const [contact] = await all(ada, '/v1/contacts')
  await ada.delete(`/v1/contacts/${contact.id}`)
  await imported(ada, { ...bobby, displayName: 'Robert' })
  expect(await shown()).toBe(0)
  await ada.delete(dismissal)
  expect(await shown()).toBe(1)
})

test('P2.1: forgetting everything, and withdrawing the consent to matching, forget the dismissal too', async () => {
  for (const forget of ['/v1/contacts', '/v1/consents/contacts.matching']) {
    const { mock, ada, dismissal, shown } = await withMatch()
    await ada.put(dismissal)
    expect((await ada.delete(forget)).status).toBe(200)
    expect(mock.world.snapshot().dismissals.size).toBe(0)
    await give(ada, 'contacts.matching')
    await imported(ada, bobby)
    expect(await shown()).toBe(1)
  }
})

test('P2.1: only a match of one’s own can be dismissed or restored', async () => {
  const { mock, dismissal } = await withMatch()
  const eve = await person(mock, { email: 'eve@example.org' })
  expect(await eve.put(dismissal)).toMatchObject({ status: 404 })
  expect(await eve.delete(dismissal)).toMatchObject({ status: 404 })
})
