import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { stateVersion } from '../platform/state.ts'
import { createBlobTable } from './blob-table.ts'
import { makeFolder } from './make-folder.ts'
import { patiently } from './patiently.ts'
import { StateFileError } from './state-file-error.ts'
import { StateVersionError } from './state-version-error.ts'
import { storeFailure } from './store-failure.ts'

/** What marks an SQLite file as one of ours: "Pian" in ASCII. */
const applicationId = 0x5069616e
/** Milliseconds to wait for another process that writes. */
const timeout = 10_000

/**
 * Opens the database of a state, making it when there is none: file 0600, folder 0700. Nothing is written to a file
 * before it is known to be a state of this version. What is committed to it is on the disk: it outlasts the process and
 * the power (decisions/durable-state.md).
 *
 * @throws StoreError
 */
export function openStateFile(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    createFile(path)
    database = new DatabaseSync(path, { timeout })
    prepare(database, path)
    return database
  } catch (error) {
    database?.close()
    throw storeFailure(path, error)
  }
}

function createFile(path: string): void {
  makeFolder(dirname(path))
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function prepare(database: DatabaseSync, path: string): void {
  const fresh = pragma(database, 'schema_version') === 0
  const version = pragma(database, 'user_version')
  if (!fresh && pragma(database, 'application_id') !== applicationId) {
    throw new StateFileError(path, 'it is a database of something else')
  }
  if (!fresh && version !== stateVersion) throw new StateVersionError(path, version, stateVersion)
  patiently(() => database.exec('PRAGMA journal_mode = WAL'), timeout)
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  if (fresh) create(database)
}

/** Makes the tables unless another process did so meanwhile. */
function create(database: DatabaseSync): void {
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS documents (
      name TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (name, owner, id)
    ) STRICT;
    ${createBlobTable}
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${stateVersion};
    COMMIT`)
}

function pragma(database: DatabaseSync, name: string): number {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number
}
