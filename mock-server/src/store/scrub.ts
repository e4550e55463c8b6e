import type { DatabaseSync } from 'node:sqlite'
import type { State } from '../platform/state.ts'

/** Whether what goes with this change must leave no trace in the file: an account is in it no more. */
export function losesAccount(before: State, after: State): boolean {
  if (before.accounts === after.accounts) return false
  return before.accounts.keys().some((id) => !after.accounts.has(id))
}

/** Notes within a transaction that the file has to be scrubbed: whoever opens it next does it when this process cannot. */
export function markUnscrubbed(database: DatabaseSync): void {
  database.exec('CREATE TABLE IF NOT EXISTS unscrubbed (since INTEGER) STRICT')
}

/**
 * Rewrites a file that was marked, and empties its log, so that nothing of what was deleted is left in either. The pragma
 * `secure_delete` does not do it alone: the log holds old pages, and so do gaps in pages whose documents SQLite moved
 * (decisions/scrubbed-state.md). When another process is in the way, or the disk is full, the mark stays.
 */
export function scrub(database: DatabaseSync): void {
  try {
    if (!isMarked(database)) return
    // What is copied on the way stays in memory.
    database.exec('PRAGMA temp_store = MEMORY; VACUUM')
    if (emptiedLog(database)) database.exec('DROP TABLE IF EXISTS unscrubbed')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SQLITE_ERROR') throw error
  }
}

function isMarked(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'unscrubbed'").get() !== undefined
}

function emptiedLog(database: DatabaseSync): boolean {
  return (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }).busy === 0
}
