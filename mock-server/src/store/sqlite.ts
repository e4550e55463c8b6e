import type { DatabaseSync } from 'node:sqlite'
import type { State } from '../platform/state.ts'
import { type Change, changes, stateOf } from './documents.ts'
import { openStateFile } from './open-state-file.ts'
import { losesAccount, markUnscrubbed, scrub } from './scrub.ts'
import { StateFileError } from './state-file-error.ts'
import type { Store } from './store.ts'

export { StateFileError } from './state-file-error.ts'
export { StateVersionError } from './state-version-error.ts'

/**
 * A store in an SQLite file that several processes may share. Only the documents that changed are written; what another
 * process wrote is seen at the next read. The file is the owner's alone (0600); when an account goes, no byte of it stays.
 *
 * @throws StateFileError when the file cannot be used, StateVersionError when its state is of another version; the file
 * is then as it was.
 */
export function sqliteStore(path: string): Store {
  const database = openStateFile(path)
  scrub(database)
  const dataVersion = database.prepare('PRAGMA data_version')
  const put = database.prepare(
    'INSERT INTO documents (name, owner, id, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  )
  const remove = database.prepare('DELETE FROM documents WHERE name = ? AND owner = ? AND id = ?')
  let known = -1
  let state: State

  /** Reads the file again when another process wrote to it; this one's own writes do not move the version. */
  function refresh(): State {
    const { data_version: version } = dataVersion.get() as { data_version: number }
    if (version !== known) state = readState(database, path)
    known = version
    return state
  }

  function save({ name, owner, id, document }: Change): void {
    if (document === undefined) remove.run(name, owner, id)
    else put.run(name, owner, id, JSON.stringify(document))
  }

  refresh()
  return {
    read: refresh,
    write(rule) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const before = refresh()
        const [after, output] = rule(before)
        for (const change of changes(before, after)) save(change)
        const erased = losesAccount(before, after)
        if (erased) markUnscrubbed(database)
        database.exec('COMMIT')
        state = after
        if (erased) scrub(database)
        return output
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}

function readState(database: DatabaseSync, path: string): State {
  try {
    const rows = database.prepare('SELECT name, owner, id, body FROM documents ORDER BY rowid').iterate()
    return stateOf(parsed(rows as Iterable<{ name: string; owner: string; id: string; body: string }>))
  } catch (cause) {
    throw new StateFileError(path, 'it is damaged', { cause })
  }
}

function* parsed(rows: Iterable<{ name: string; owner: string; id: string; body: string }>) {
  for (const { body, ...key } of rows) yield { ...key, document: JSON.parse(body) }
}
