import { expect, test } from 'vitest'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const grace = card(1, 'Grace Hopper', 'grace@example.org', { organization: 'US Navy', note: 'Mark I' })

async function withGrace() {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const first = await imported(ada, grace)
  const [contact] = await all(ada, '/v1/contacts')
  return { ada, first, path: `/v1/contacts/${contact.id}` }
}

test('P2.1, P5.2: a contact is corrected by its tag; what is not named stays and null removes', async () => {
  const { ada, path } = await withGrace()
  expect(await ada.patch(path, { body: { title: 'x' } })).toMatchObject({ status: 428 })
  const { body, status, headers } = await edit(ada, path, { title: 'Rear admiral', note: null })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    displayName: 'Grace Hopper',
    organization: 'US Navy',
    title: 'Rear admiral',
    note: null,
  })
  const read = await ada.get(path)
  expect([read.body, read.headers.get('etag')]).toEqual([body, headers.get('etag')])
  expect(await ada.patch(path, { body: { title: 'y' }, headers: { 'If-Match': '"old"' } })).toMatchObject({
    status: 412,
  })
  expect(await edit(ada, path, { displayName: '  ' })).toMatchObject({ status: 422 })
  expect(await edit(ada, path, { birthday: '1906' })).toMatchObject({ status: 422 })
})

test('P5.2: what was corrected stands through imports and their undoing, and the contact is still known again', async () => {
  const { ada, first, path } = await withGrace()
  await edit(ada, path, { displayName: 'Amazing Grace', emails: [], note: null })
  const second = await imported(ada, { ...grace, title: 'Admiral' })
  expect(second.counts).toMatchObject({ created: 0, updated: 1 })
  const corrected = { displayName: 'Amazing Grace', emails: [], note: null }
  expect((await ada.get(path)).body).toMatchObject({ ...corrected, title: 'Admiral' })
  expect((await imported(ada, { ...grace, title: 'Admiral' })).counts).toMatchObject({ duplicate: 1 })
  await ada.delete(`/v1/contact-imports/${first.id}`)
  expect((await ada.get(path)).body).toMatchObject({ ...corrected, sourceImportId: second.id })
})

test('P2.1: a contact is matched by the address it was given, and not by the one it had', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (const name of ['Bob', 'Eve']) {
    findableBy(mock, await publishedPerson(mock, name, `${name.toLowerCase()}@example.org`), 'anyone')
  }
  await give(ada, 'contacts.import', 'contacts.matching')
  await imported(ada, card(1, 'Somebody', 'bob@example.org'))
  const matches = async () => (await all(ada, '/v1/contact-matches')).map(({ person }) => person.displayName)
  expect(await matches()).toEqual(['Bob'])
  const [contact] = await all(ada, '/v1/contacts')
  const changed = await edit(ada, `/v1/contacts/${contact.id}`, { emails: [{ value: 'eve@example.org' }] })
  expect(changed.body.matchState).toBe('matched')
  expect(await matches()).toEqual(['Eve'])
  await edit(ada, `/v1/contacts/${contact.id}`, { emails: [] })
  expect(await matches()).toEqual([])
})

test('P5.2: nobody corrects the contact of somebody else', async () => {
  const { path } = await withGrace()
  const mock = testMock()
  const eve = await person(mock, { email: 'eve@example.org' })
  expect(await eve.patch(path, { body: { note: 'x' }, headers: { 'If-Match': '*' } })).toMatchObject({ status: 404 })
})
