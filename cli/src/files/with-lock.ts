import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { LockedFileError } from './locked-file-error.ts'
import { makeFolder } from './make-folder.ts'
import { UnwritableFileError } from './unwritable-file-error.ts'

/** How long a holder may take before another one waits no longer, in milliseconds. */
const patience = 60_000

/**
 * Runs `work` while no other process does under the same `path`. The lock is one of the operating system, taken through
 * SQLite, so that it ends with its holder, however that ends.
 *
 * @throws LockedFileError when another process keeps the lock for more than a minute.
 * @throws UnwritableFileError when no lock can be made there.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = await lockIn(path)
  try {
    const deadline = performance.now() + patience
    while (!taken(lock)) {
      if (performance.now() > deadline) throw new LockedFileError(path)
      await sleep(20 + Math.random() * 20)
    }
    return await work()
  } finally {
    lock.close()
  }
}

async function lockIn(path: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite')
  try {
    await makeFolder(dirname(path))
    return new DatabaseSync(path, { timeout: 0 })
  } catch (cause) {
    throw new UnwritableFileError(path, cause as Error)
  }
}

/** SQLite's result code when somebody else holds the lock. */
const busy = 5

function taken(lock: { exec(sql: string): void }): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false
    throw error
  }
}
