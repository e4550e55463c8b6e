import { lstat, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes the folder at `path` and those on the way that are missing, for their owner only. What `mkdir` does with
 * `recursive`, and it ends also where nothing can be made, such as below /proc (Node 26.10 does not).
 *
 * @throws the error of the system, where a folder cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  if (!(await isThere(dirname(path)))) await makeFolder(dirname(path))
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!(await isFolder(path))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
