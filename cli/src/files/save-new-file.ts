import { createHash } from 'node:crypto'
import { link, open, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { UsageError } from '../errors/usage-error.ts'

/** A file that was saved. */
export interface SavedFile {
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}

export interface NewFile {
  /** Absolute; it is there. */
  readonly folder: string
  readonly name: string
  /** Whether another name may be taken when this one is: `name-2.zip`. */
  readonly orNextName: boolean
}

/**
 * Saves what comes in under a name that is free, readable for its owner only. Until all of it is there, on the disk and
 * found right, it is called `….part`; nothing that exists is overwritten.
 *
 * @param check throws when the bytes are not the right ones; nothing stays then.
 * @throws UsageError when the disk is full or the name is taken.
 */
export async function saveNewFile(
  chunks: AsyncIterable<Uint8Array>,
  { folder, name, orNextName }: NewFile,
  check: (saved: Omit<SavedFile, 'path'>) => void,
): Promise<SavedFile> {
  const part = join(folder, `${name}.part`)
  try {
    const saved = await writePart(part, chunks)
    check(saved)
    return { path: await giveName(part, { folder, name, orNextName }), ...saved }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new UsageError(`${folder} is full. Make room, or name another place with --output.`, { cause: error })
    throw error
  } finally {
    await rm(part, { force: true })
  }
}

async function writePart(part: string, chunks: AsyncIterable<Uint8Array>): Promise<Omit<SavedFile, 'path'>> {
  await rm(part, { force: true })
  const file = await open(part, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of chunks) {
      await file.writeFile(chunk)
      hash.update(chunk)
      bytes += chunk.length
    }
    await file.sync()
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

/** A hard link fails when its name is taken, where a rename would replace what is there. */
async function giveName(part: string, { folder, name, orNextName }: NewFile): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${ext}`)
    try {
      await link(part, path)
      return path
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
      if (!orNextName)
        throw new UsageError(`${path} is there already, and pianeo overwrites nothing. Name another file.`, { cause })
    }
  }
}
