import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'
import { UnwritableFileError } from './unwritable-file-error.ts'

/**
 * Replaces the file at `path` in one step, readable for its owner only. A reader sees the old text or the new one,
 * never a part; folders on the way are made with mode 0700.
 *
 * @throws UnwritableFileError when it cannot be written, or the disk is full; the old text is then as it was.
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`
  try {
    await makeFolder(dirname(path))
    const file = await open(fresh, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, path)
  } catch (cause) {
    await rm(fresh, { force: true }).catch(() => {})
    throw new UnwritableFileError(path, cause as Error)
  }
}

/** Removes the file at `path`, if it is there; @throws UnwritableFileError. */
export async function removePrivateFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch((cause) => {
    throw new UnwritableFileError(path, cause)
  })
}

/** The text of the file at `path`, or undefined when there is none; @throws UnreadableFileError. */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    const isNoFolder = code === 'ENOTDIR'
    const reason = isNoFolder ? 'a part of its path is no folder' : `${message}. See that it is yours to read`
    throw new UnreadableFileError(path, `${reason}. PIANEO_HOME can be set to another folder`, { cause: error })
  }
}
