import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { testClient } from '../../test/support/test-client.ts'

/** A list of n contacts, three a page unless asked for otherwise. */
function list(count: number) {
  return testClient(({ url }) => {
    const start = Number(url.searchParams.get('cursor') ?? 0)
    const end = Math.min(count, start + Number(url.searchParams.get('limit') ?? 3))
    const items = Array.from({ length: end - start }, (_, index) => ({ id: start + index }))
    return json({ items, page: { next: end < count ? String(end) : null, hasMore: end < count } })
  })
}

const ids = (items: readonly { id: unknown }[]) => items.map(({ id }) => id)

test('awaiting a list gives its first page', async () => {
  const { client, sent } = list(5)
  const page = await client.contacts.list()
  expect(ids(page.items)).toEqual([0, 1, 2])
  expect(page.page).toEqual({ next: '3', hasMore: true })
  expect(sent).toHaveLength(1)
})

test('every item comes once and in order, whatever the sizes, with no request too many', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(20), fc.integer({ min: 1, max: 7 }), async (count, limit) => {
      const { client, sent } = list(count)
      const seen: unknown[] = []
      for await (const { id } of client.contacts.list({ limit })) seen.push(id)
      expect(seen).toEqual(Array.from({ length: count }, (_, index) => index))
      expect(sent).toHaveLength(Math.max(1, Math.ceil(count / limit)))
    }),
  )
})

test('filters stay with every page, and iterating asks for nothing until it is needed', async () => {
  const { client, sent } = list(9)
  for await (const { id } of client.contacts.list({ q: 'ada', limit: 2 })) if (id === (2 as unknown)) break
  expect(sent.map(({ url }) => url.search)).toEqual(['?q=ada&limit=2', '?q=ada&limit=2&cursor=2'])
})

test('pages come one by one, the first without asking again', async () => {
  const { client, sent } = list(5)
  const contacts = client.contacts.list()
  await contacts
  const sizes: number[] = []
  for await (const { items } of contacts.pages()) sizes.push(items.length)
  expect(sizes).toEqual([3, 2])
  expect(sent).toHaveLength(2)
})

test('toArray takes as many as it is told and asks for no page more', async () => {
  const { client, sent } = list(9)
  expect(ids(await client.contacts.list().toArray({ limit: 4 }))).toEqual([0, 1, 2, 3])
  expect(sent).toHaveLength(2)
  expect(ids(await client.contacts.list().toArray())).toHaveLength(9)
  expect(await client.contacts.list().toArray({ limit: 0 })).toEqual([])
  await expect(client.contacts.list().toArray({ limit: Number.NaN })).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    argument: 'limit',
  })
})

test('a list goes on from a cursor', async () => {
  const { client } = list(5)
  expect(ids(await client.contacts.list({ cursor: '3' }).toArray())).toEqual([3, 4])
})

test('what goes wrong on a later page reaches whoever iterates', async () => {
  const { client } = testClient((_, index) =>
    index === 0 ? json({ items: [{ id: 1 }], page: { next: 'x', hasMore: true } }) : problem('invalid-cursor'),
  )
  const seen: unknown[] = []
  const reading = (async () => {
    for await (const { id } of client.contacts.list()) seen.push(id)
  })()
  await expect(reading).rejects.toMatchObject({ slug: 'invalid-cursor' })
  expect(seen).toEqual([1])
})
