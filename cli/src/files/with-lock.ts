import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a holder may take before another one waits no longer, in milliseconds. */
const patience = 60_000

/**
 * Runs `work` while no other process does under the same `path`. The lock is one of the operating system, taken through
 * SQLite, so that it ends with its holder, however that ends.
 *
 * @throws Error when another process keeps the lock for more than a minute.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const { DatabaseSync } = await import('node:sqlite')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    const deadline = performance.now() + patience
    while (!taken(lock)) {
      if (performance.now() > deadline) throw new Error(`Another pianeo keeps ${path} locked. End it, then try again.`)
      await sleep(20 + Math.random() * 20)
    }
    return await work()
  } finally {
    lock.close()
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
