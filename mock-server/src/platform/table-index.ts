import type { Table } from './table.ts'

const indexes = new WeakMap<object, Map<unknown, ReadonlyMap<string, unknown>>>()

/**
 * The documents of a table by another key, such as accounts by e-mail address; those without the key are left out, and
 * of two with one key the later stands. Remembered by table and `key`, so `key` must be one function of the module.
 */
export function indexed<T>(table: Table<T>, key: (document: T) => string | undefined): ReadonlyMap<string, T> {
  let known = indexes.get(table)
  if (!known) indexes.set(table, (known = new Map()))
  let index = known.get(key) as ReadonlyMap<string, T> | undefined
  if (!index) {
    const built = new Map<string, T>()
    for (const document of table.values()) {
      const value = key(document)
      if (value !== undefined) built.set(value, document)
    }
    known.set(key, (index = built))
  }
  return index
}
