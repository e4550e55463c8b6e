import type { DatabaseSync } from 'node:sqlite'
import type { State } from '../platform/state.ts'
import { type BlobTable, blobTable } from './blob-table.ts'
import { BytesMissingError } from './bytes-missing-error.ts'
import { type Change, changes, stateOf } from './documents.ts'
import { openStateFile } from './open-state-file.ts'
import { losesAccount, markUnscrubbed, scrub } from './scrub.ts'
import { StateFileError } from './state-file-error.ts'
import type { BlobKey, NewBlob, Store } from './store.ts'
import { storeFailure } from './store-failure.ts'

export { StateBusyError } from './state-busy-error.ts'
export { StateDiskError } from './state-disk-error.ts'
export { StateFileError } from './state-file-error.ts'
export { StateUnwritableError } from './state-unwritable-error.ts'
export { StateVersionError } from './state-version-error.ts'
export { StoreError } from './store-error.ts'

/**
 * A store in an SQLite file that several processes may share. Only the documents that changed are written; what another
 * process wrote is seen at the next read. The file is the owner's alone (0600), and what is deleted is overwritten; when an
 * account goes, no byte of it stays. Once `write` returns, what it wrote is on the disk.
 *
 * Reading and writing throw a StoreError too, when the file fails: the state is then as it was before.
 *
 * @throws StateFileError when the file is no state or damaged, StateVersionError when its state is of another version,
 * StateUnwritableError, StateDiskError, StateBusyError; the file is then as it was.
 */
export function sqliteStore(path: string): Store {
  const database = openStateFile(path)
  scrub(database)
  const dataVersion = database.prepare('PRAGMA data_version')
  const put = database.prepare(
    'INSERT INTO documents (name, owner, id, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  )
  const remove = database.prepare('DELETE FROM documents WHERE name = ? AND owner = ? AND id = ?')
  let blobs: BlobTable
  let known = -1
  let state: State

  /** Reads the file again when another process wrote to it; this one's own writes do not move the version. */
  function refresh(): State {
    return guarded(() => {
      const { data_version: version } = dataVersion.get() as { data_version: number }
      if (version !== known) state = readState(database, path)
      known = version
      return state
    })
  }

  function save({ name, owner, id, document }: Change, blob: NewBlob | undefined): void {
    if (document === undefined) remove.run(name, owner, id)
    else put.run(name, owner, id, JSON.stringify(document))
    if (name === 'blobs') saveBytes({ accountId: owner, id }, document !== undefined, blob)
  }

  /** Bytes come with their row and go with it. */
  function saveBytes(key: BlobKey, hasRow: boolean, blob: NewBlob | undefined): void {
    if (!hasRow) blobs.remove(key)
    else if (blob?.accountId === key.accountId && blob.id === key.id) blobs.put(blob)
    else throw new BytesMissingError(key)
  }

  function commit(before: State, after: State, { blob, erased }: { blob: NewBlob | undefined; erased: boolean }): void {
    guarded(() => {
      for (const change of changes(before, after)) save(change, blob)
      if (erased) markUnscrubbed(database)
      database.exec('COMMIT')
    })
  }

  function guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storeFailure(path, error)
    }
  }

  try {
    blobs = guarded(() => blobTable(database))
    refresh()
  } catch (error) {
    database.close()
    throw error
  }
  return {
    read: refresh,
    write(rule, blob) {
      guarded(() => database.exec('BEGIN IMMEDIATE'))
      try {
        const before = refresh()
        const [after, output] = rule(before)
        const erased = losesAccount(before, after)
        commit(before, after, { blob, erased })
        state = after
        if (erased) scrub(database)
        return output
      } catch (error) {
        // SQLite has rolled back by itself after some failures.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    bytes: blobs.read,
    close: () => database.close(),
  }
}

function readState(database: DatabaseSync, path: string): State {
  const rows = database.prepare('SELECT name, owner, id, body FROM documents ORDER BY rowid').iterate()
  return stateOf(parsed(rows as Iterable<Row>, path))
}

interface Row {
  readonly name: string
  readonly owner: string
  readonly id: string
  readonly body: string
}

function* parsed(rows: Iterable<Row>, path: string) {
  for (const { body, ...key } of rows) {
    try {
      yield { ...key, document: JSON.parse(body) }
    } catch (cause) {
      throw new StateFileError(path, 'it is damaged', { cause })
    }
  }
}
