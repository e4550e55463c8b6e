import { expect, test } from 'vitest'
import { all, card, give, imported, opened } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P2.1: an import needs a consent, and names the one that is missing', async () => {
  const ada = await person(testMock())
  const answer = await ada.post('/v1/contact-imports', { body: { mode: 'plain', source: 'vcard' } })
  expect(answer).toMatchObject({ status: 403, body: { purposeId: 'contacts.import', noticeVersion: 1 } })
  expect(answer.body.type).toMatch(/consent-required$/)
})

test('P2.1: one request imports a whole address book', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const answer = await imported(
    ada,
    card(1, 'Grace Hopper', 'grace@example.org', {
      line: 1,
      organization: 'US Navy',
      title: 'Rear admiral',
      note: 'Met',
      uid: 'u1',
    }),
    card(2, 'Edith Clarke', undefined, { phones: [{ value: '+33 1 23', label: 'work' }] }),
    card(3, 'Nameless'),
  )
  expect(answer).toMatchObject({
    state: 'completed',
    counts: { cards: 3, created: 3, updated: 0, duplicate: 0, skipped: 0, invalid: 0, matched: 0 },
    progress: { done: 3, total: 3, unit: 'contacts' },
    batches: [1],
    finishedAt: '2026-11-24T09:30:00.000Z',
    expiresAt: '2026-12-24T09:30:00.000Z',
  })
  const contacts = await all(ada, '/v1/contacts')
  expect(contacts.map(({ displayName }) => displayName)).toEqual(['Nameless', 'Edith Clarke', 'Grace Hopper'])
  expect(contacts[2]).toEqual({
    id: expect.stringMatching(/^ctc_/),
    displayName: 'Grace Hopper',
    formattedName: null,
    emails: [{ value: 'grace@example.org' }],
    phones: [],
    organization: 'US Navy',
    title: 'Rear admiral',
    note: 'Met',
    uid: 'u1',
    sourceImportId: answer.id,
    matchState: 'none',
    createdAt: '2026-11-24T09:30:00.000Z',
    updatedAt: '2026-11-24T09:30:00.000Z',
  })
  expect((await ada.get(`/v1/contact-imports/${answer.id}`)).body).toEqual(answer)
})

test('P2.1: an import is opened with a place to look at it', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const body = { mode: 'plain', source: 'vcard', expected: 7 }
  const answer = await ada.post('/v1/contact-imports', { body })
  expect(answer.headers.get('location')).toBe(`/v1/contact-imports/${answer.body.id}`)
  expect(answer.body).toMatchObject({
    state: 'open',
    expected: 7,
    progress: { done: 0, total: 7 },
    batches: [],
    finishedAt: null,
    expiresAt: '2026-11-25T09:30:00.000Z',
  })
})

test('P2.1: to complete without entries is refused, and nothing is opened', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const answer = await ada.post('/v1/contact-imports', { body: { mode: 'plain', source: 'vcard', complete: true } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/entries' }] } })
  expect(await all(ada, '/v1/contact-imports')).toEqual([])
})

test('E-NET: the imports of a person are listed newest first, and nobody else sees them', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await give(ada, 'contacts.import')
  await give(eve, 'contacts.import')
  const first = await imported(ada, card(1, 'Grace', 'grace@example.org'))
  const second = await opened(ada)
  const ids = (await all(ada, '/v1/contact-imports')).map(({ id }) => id)
  expect(ids).toEqual([second.split('/').at(-1), first.id])
  const [{ id: contactId }] = await all(ada, '/v1/contacts')
  expect(await all(eve, '/v1/contacts')).toEqual([])
  expect(await all(eve, '/v1/contact-imports')).toEqual([])
  for (const path of [
    `/v1/contact-imports/${first.id}`,
    `/v1/contact-imports/${first.id}/items`,
    `/v1/contacts/${contactId}`,
  ]) {
    expect((await eve.get(path)).status, path).toBe(404)
  }
  expect((await eve.delete(`/v1/contact-imports/${first.id}`)).status).toBe(404)
  expect((await eve.put(`${second}/batches/1`, { body: { entries: [card(1, 'X')] } })).status).toBe(404)
  expect((await eve.delete(`/v1/contacts/${contactId}`)).status).toBe(404)
  expect(await all(ada, '/v1/contacts')).toHaveLength(1)
})

test('P2.1: a name that shows nothing is replaced by what the entry has; an entry that has nothing is invalid', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const { id, state, counts } = await imported(
    ada,
    card(1, '\u202e \u200b', 'grace@example.org'),
    card(2, ' ', undefined, { phones: [{ value: '+1 2' }] }),
    card(3, '\u2066\u2069', undefined, { emails: [{ value: ' ' }] }),
  )
  expect({ state, counts }).toMatchObject({ state: 'completed_with_warnings', counts: { created: 2, invalid: 1 } })
  const names = (await all(ada, '/v1/contacts')).map(({ displayName }) => displayName)
  expect(names).toEqual(['+1 2', 'grace@example.org'])
  const [, , invalid] = await all(ada, `/v1/contact-imports/${id}/items`)
  expect(invalid).toMatchObject({
    index: 3,
    outcome: 'invalid',
    contactId: null,
    warnings: [{ code: 'nothing_usable' }],
  })
})
