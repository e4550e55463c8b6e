import type { ContactEntry } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { limits } from '../../src/generated/limits.js'
import { all, card, give, opened } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

const entries = [
  card(1, 'Grace', 'grace@example.org', { line: 1 }),
  card(2, 'Edith', 'edith(at)example.org', { line: 6 }),
]

test('P2.1: an import is filled by batches, resumed by their numbers, and completed', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  const second = await ada.put(`${path}/batches/2`, { body: { entries: [card(3, 'Bob', 'bob@example.org')] } })
  expect(second).toMatchObject({
    status: 200,
    body: { sequence: 2, outcomes: [{ index: 3, line: null, outcome: 'created' }] },
  })
  expect((await ada.get(path)).body).toMatchObject({ state: 'importing', batches: [2], counts: { cards: 1 } })
  const first = await ada.put(`${path}/batches/1`, { body: { entries } })
  expect(first.body.outcomes).toMatchObject([
    { index: 1, line: 1, outcome: 'created', warnings: [] },
    { index: 2, line: 6, outcome: 'created', warnings: [{ code: 'email_invalid' }] },
  ])
  expect(first.body.outcomes[1].warnings[0].detail).toContain('edith(at)example.org')
  const done = await ada.post(`${path}/completion`)
  expect(done).toMatchObject({
    status: 202,
    body: { state: 'completed_with_warnings', batches: [1, 2], counts: { cards: 3, created: 3 } },
  })
})

test('P2.1: the same batch again answers the same and counts once; other entries under its number are a conflict', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  const first = await ada.put(`${path}/batches/1`, { body: { entries } })
  const reordered = entries.map(
    (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as ContactEntry,
  )
  const again = await ada.put(`${path}/batches/1`, { body: { entries: reordered } })
  expect(again).toMatchObject({ status: 200, body: first.body })
  expect((await ada.get(path)).body.counts).toMatchObject({ cards: 2, created: 2 })
  const conflict = await ada.put(`${path}/batches/1`, { body: { entries: entries.slice(1) } })
  expect(conflict).toMatchObject({ status: 409, body: { sequence: 1 } })
  expect(conflict.body.type).toMatch(/batch-conflict$/)
  expect(await all(ada, '/v1/contacts')).toHaveLength(2)
})

test('P2.1: the outcomes of an import stand in the order of the file, whatever order the batches came in', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  const cards = Array.from({ length: 130 }, (_, at) => card(at + 1, `Person ${at % 100}`))
  await ada.put(`${path}/batches/2`, { body: { entries: cards.slice(70) } })
  await ada.put(`${path}/batches/1`, { body: { entries: cards.slice(0, 70) } })
  const items = await all(ada, `${path}/items`)
  expect(items.map(({ index }) => index)).toEqual(cards.map(({ index }) => index))
  const duplicates = await all(ada, `${path}/items?outcome=duplicate`)
  expect(duplicates).toHaveLength(30)
  expect(duplicates[0]).toMatchObject({ warnings: [{ code: 'duplicate_in_import' }] })
})

test('P2.1: a batch after the consent was withdrawn is refused, and so is one to an import that has ended', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import', 'contacts.matching')
  const path = await opened(ada)
  await ada.put(`${path}/batches/1`, { body: { entries } })
  await ada.delete('/v1/consents/contacts.import')
  const next = () => ada.put(`${path}/batches/2`, { body: { entries } })
  expect(await next()).toMatchObject({ status: 409, body: { from: 'cancelled', to: 'importing', allowed: [] } })
  await ada.delete('/v1/consents/contacts.matching')
  expect(await next()).toMatchObject({ status: 403, body: { purposeId: 'contacts.import' } })
  expect(await ada.post(`${path}/completion`)).toMatchObject({ status: 403 })
})

test('P2.1: an unfinished import is dropped 24 hours after its last batch, and nothing of it is kept', async () => {
  const mock = testMock()
  let ada = await person(mock)
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  mock.world.advance('PT23H')
  ada = await signInAgain(mock, ada)
  await ada.put(`${path}/batches/1`, { body: { entries } })
  mock.world.advance('PT23H')
  ada = await signInAgain(mock, ada)
  expect((await ada.get(path)).body.state).toBe('importing')
  mock.world.advance('PT1H')
  ada = await signInAgain(mock, ada)
  expect((await ada.get(path)).body).toMatchObject({ state: 'expired', batches: [], expiresAt: null })
  expect(await all(ada, '/v1/contacts')).toEqual([])
  expect(await all(ada, `${path}/items`)).toEqual([])
  expect(mock.world.snapshot().contactBatches.size).toBe(0)
})

test('P2.1: what is kept of a batch by which it is known again goes when the import ends', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  await ada.put(`${path}/batches/1`, { body: { entries } })
  const digests = () =>
    [...mock.world.snapshot().contactBatches.get(ada.accountId)!.values()].map(({ digest }) => digest)
  expect(digests()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  await ada.post(`${path}/completion`)
  expect(digests()).toEqual([null])
})

test('P2.1: more entries or contacts than there may be are refused whole; what is there stays', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  const path = await opened(ada)
  const tooMany = Array.from({ length: limits.importBatchEntries + 1 }, (_, at) => card(at + 1, `Person ${at}`))
  expect((await ada.put(`${path}/batches/1`, { body: { entries: tooMany } })).status).toBe(422)
  const state = mock.world.snapshot()
  const id = path.split('/').at(-1)!
  const row = state.contactImports.get(ada.accountId)!.get(id)!
  const full = { ...row, state: 'importing' as const, counts: { ...row.counts, cards: limits.importEntries - 1 } }
  mock.world.restore({ ...state, contactImports: new Map([[ada.accountId, new Map([[id, full]])]]) })
  const refused = await ada.put(`${path}/batches/1`, { body: { entries } })
  expect(refused).toMatchObject({ status: 422, body: { limit: 100_000 } })
  expect(refused.body.type).toMatch(/limit-exceeded$/)
  expect((await ada.put(`${path}/batches/1`, { body: { entries: entries.slice(1) } })).status).toBe(200)

  const [contact] = mock.world.snapshot().contacts.get(ada.accountId)!.values()
  const many = Array.from(
    { length: limits.contacts - 1 },
    (_, at) => [`c${at}`, { ...contact!, id: `c${at}`, key: `k${at}` }] as const,
  )
  mock.world.restore({ ...state, contacts: new Map([[ada.accountId, new Map(many)]]) })
  const over = await ada.put(`${path}/batches/1`, { body: { entries } })
  expect(over).toMatchObject({ status: 422, body: { limit: 100_000 } })
  expect(mock.world.snapshot().contacts.get(ada.accountId)!.size).toBe(limits.contacts - 1)
})

test('P2.1: ten thousand contacts come in quickly', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import', 'contacts.matching')
  const path = await opened(ada)
  const cards = Array.from({ length: 10_000 }, (_, at) => card(at + 1, `Person ${at}`, `person${at}@example.org`))
  const began = performance.now()
  for (let sequence = 1; sequence <= 10; sequence++) {
    const part = cards.slice((sequence - 1) * 1000, sequence * 1000)
    expect((await ada.put(`${path}/batches/${sequence}`, { body: { entries: part } })).status).toBe(200)
  }
  expect((await ada.post(`${path}/completion`)).body.counts).toMatchObject({ cards: 10_000, created: 10_000 })
  // Some 0.3 s on an idle machine; a scan that grows with the square would take a minute.
  expect(performance.now() - began).toBeLessThan(20_000)
})
