import type { DatabaseSync } from 'node:sqlite'
import { BytesMissingError } from './bytes-missing-error.ts'
import type { BlobKey, NewBlob } from './store.ts'

/** How much of a blob one row holds: a range of a large one is read without the rest. */
const rowBytes = 1 << 18

/** The table of bytes of an SQLite store. Writing needs a transaction around it. */
export interface BlobTable {
  put(blob: NewBlob): void
  remove(key: BlobKey): void
  read(key: BlobKey, start?: number, end?: number): Iterable<Uint8Array>
}

/** Makes the table in a database that has none. */
export const createBlobTable = `
  CREATE TABLE IF NOT EXISTS blobs (
    owner TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (owner, id, number)
  ) STRICT;`

/** The table in that database. */
export function blobTable(database: DatabaseSync): BlobTable {
  const insert = database.prepare('INSERT INTO blobs (owner, id, number, bytes) VALUES (?, ?, ?, ?)')
  const removeAll = database.prepare('DELETE FROM blobs WHERE owner = ? AND id = ?')
  const count = database.prepare('SELECT COUNT(*) AS rows FROM blobs WHERE owner = ? AND id = ?')
  const select = database.prepare('SELECT bytes FROM blobs WHERE owner = ? AND id = ? AND number = ?')
  return {
    put({ accountId, id, pieces }) {
      let number = 0
      for (const bytes of rowsOf(pieces)) insert.run(accountId, id, number++, bytes)
    },
    remove: ({ accountId, id }) => void removeAll.run(accountId, id),
    *read(key, start = 0, end = Number.POSITIVE_INFINITY) {
      const { rows } = count.get(key.accountId, key.id) as { rows: number }
      if (rows === 0) throw new BytesMissingError(key)
      for (let number = Math.floor(start / rowBytes); number < rows && number * rowBytes < end; number += 1) {
        const row = select.get(key.accountId, key.id, number) as { bytes: Uint8Array } | undefined
        if (!row) throw new BytesMissingError(key)
        yield row.bytes.subarray(Math.max(0, start - number * rowBytes), end - number * rowBytes)
      }
    },
  }
}

/** Pieces as rows of equal length but for the last. */
function* rowsOf(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  let row = new Uint8Array(rowBytes)
  let filled = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + rowBytes - filled)
      row.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < rowBytes) continue
      yield row
      row = new Uint8Array(rowBytes)
      filled = 0
    }
  }
  if (filled > 0) yield row.subarray(0, filled)
}
