import { access, constants, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { UsageError } from '../errors/usage-error.ts'
import { makeFolder } from './make-folder.ts'

/** Where a file is to go. */
export interface Output {
  /** Absolute; it is there and can be written to. */
  readonly folder: string
  /** What to call the file; undefined: as the platform calls it. */
  readonly name: string | undefined
}

/**
 * Where a download goes that a person sends to `given`: into the folder, or to the file of that name. A folder that is
 * not there is made, for its owner only; what is not there and has no extension is a folder.
 *
 * @param given relative to the current folder, which it is when left out.
 * @throws UsageError when the file is there already, or the folder cannot be had.
 */
export async function chooseOutput(given = '.'): Promise<Output> {
  const path = resolve(given)
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined
    throw unusable(path, cause)
  })
  if (found && !found.isDirectory()) {
    throw new UsageError(`${path} is there already, and pianeo overwrites nothing. Name another file, or a folder.`)
  }
  const isFile = !found && extname(path) !== '' && !/[/\\]$/.test(given)
  const folder = isFile ? dirname(path) : path
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw unusable(folder, cause as NodeJS.ErrnoException)
  }
  return { folder, name: isFile ? basename(path) : undefined }
}

function unusable(path: string, cause: NodeJS.ErrnoException): UsageError {
  const reason = reasons[cause.code ?? ''] ?? `cannot be used (${cause.code})`
  return new UsageError(`${path} ${reason}. Name another place.`, { cause })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written to: you have no permission to',
  EPERM: 'cannot be written to: you have no permission to',
  EROFS: 'cannot be written to: the disk is read-only',
  EEXIST: 'is no folder',
  ENOENT: 'cannot be made there',
  ENOTDIR: 'cannot be reached: a part of the path is no folder',
}
