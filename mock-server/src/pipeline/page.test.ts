import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageOf } from './page.ts'

const scope = { key: '00'.repeat(32), list: 'test', now: 0 }
const keyOf = ({ id }: { id: string }) => id
const anyRows = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 40 }).map((ids) => ids.map((id) => ({ id })))

test('page after page, every row comes once, greatest key first', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 7 }), (rows, limit) => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const { items, page } = pageOf(rows, keyOf, keyOf, { limit, ...(cursor !== undefined && { cursor }) }, scope)
        expect(page.hasMore).toBe(page.next !== null)
        expect(items).toHaveLength(page.hasMore ? limit : Math.min(items.length, limit))
        seen.push(...items)
        expect(seen.length).toBeLessThanOrEqual(rows.length)
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual(rows.map(keyOf).sort((a, b) => (a < b ? 1 : -1)))
    }),
  )
})

test('a cursor goes on after its row also when rows came or went meanwhile', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const { page } = pageOf(rows, keyOf, keyOf, { limit: 2 }, scope)
  const later = ['a', 'c', 'cc', 'e', 'f'].map((id) => ({ id }))
  expect(pageOf(later, keyOf, keyOf, { limit: 5, cursor: page.next! }, scope).items).toEqual(['cc', 'c', 'a'])
})
