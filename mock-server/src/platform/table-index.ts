import { remember } from './remember.ts'
import type { Table } from './table.ts'

/**
 * The documents of a table by another key, such as accounts by e-mail address; those without the key are left out, and
 * of two with one key the later stands. Remembered by table and `key`, so `key` must be one function of the module.
 */
export function indexed<T>(table: Table<T>, key: (document: T) => string | undefined): Table<T> {
  return remember(table, key, () => {
    const index = new Map<string, T>()
    for (const document of table.values()) {
      const value = key(document)
      if (value !== undefined) index.set(value, document)
    }
    return index
  })
}
