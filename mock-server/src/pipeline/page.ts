import { remember } from '../platform/remember.ts'
import { type CursorScope, makeCursor, readCursor } from './cursor.ts'

/** A page as the contract words it. */
export interface Page<V> {
  readonly items: V[]
  readonly page: { readonly next: string | null; readonly hasMore: boolean }
}

/**
 * One page of rows, newest first: by `key` from the last to the first, which for ids is the order of creation. `key` must
 * be one function of the module, and the rows must not change: their order is remembered.
 *
 * @throws Refusal `invalid-cursor`.
 */
export function pageOf<T, V>(
  rows: Iterable<T>,
  view: (row: T) => V,
  key: (row: T) => string,
  query: { readonly limit?: number; readonly cursor?: string },
  scope: CursorScope,
): Page<V> {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, scope)
  const limit = query.limit ?? 20
  const all = newestFirst(rows, key)
  const from = after === undefined ? 0 : placeAfter(all, after)
  const shown = all.slice(from, from + limit)
  const hasMore = all.length > from + limit
  const next = hasMore ? makeCursor(shown.at(-1)!.key, scope) : null
  return { items: shown.map(({ row }) => view(row)), page: { next, hasMore } }
}

interface Keyed<T> {
  readonly key: string
  readonly row: T
}

/** Remembered by the rows, so that a list which stays the same is sorted for its first page alone. */
function newestFirst<T>(rows: Iterable<T>, key: (row: T) => string): readonly Keyed<T>[] {
  return remember(rows, key, () => {
    const all = Array.from(rows, (row): Keyed<T> => ({ key: key(row), row }))
    return all.reverse().sort((a, b) => (a.key < b.key ? 1 : -1))
  })
}

/** Where the keys less than `after` begin, by halving. */
function placeAfter(all: readonly Keyed<unknown>[], after: string): number {
  let from = 0
  let to = all.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (all[middle]!.key < after) to = middle
    else from = middle + 1
  }
  return from
}
