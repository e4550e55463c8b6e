import { type CursorScope, makeCursor, readCursor } from './cursor.ts'

/** A page as the contract words it. */
export interface Page<V> {
  readonly items: V[]
  readonly page: { readonly next: string | null; readonly hasMore: boolean }
}

/**
 * One page of rows, newest first: by `key` from the last to the first, which for ids is the order of creation.
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
  const rest = [...rows]
    .reverse()
    .filter((row) => after === undefined || key(row) < after)
    .sort((a, b) => (key(a) < key(b) ? 1 : -1))
  const shown = rest.slice(0, limit)
  const hasMore = rest.length > limit
  const next = hasMore ? makeCursor(key(shown.at(-1)!), scope) : null
  return { items: shown.map(view), page: { next, hasMore } }
}
