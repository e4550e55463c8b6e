import { lstatSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes the folder at `path` and those on the way that are missing, for their owner only. What `mkdirSync` does with
 * `recursive`, and it ends also where nothing can be made, such as below /proc (Node 26.10 does not).
 *
 * @throws the error of the system, where a folder cannot be made.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  if (!isThere(dirname(path))) makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
