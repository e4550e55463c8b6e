import { UsageError } from '../errors/usage-error.ts'
import type { Output } from './choose-output.ts'
import { choosePart } from './choose-part.ts'
import type { SavedFile } from './saved-file.ts'

/**
 * Saves what comes in under a name that is free, readable for its owner only. Until all of it is there, on the disk and
 * found right, it is called `….part`; nothing that exists is overwritten.
 *
 * @param usual what the file is called when the person named none.
 * @param check given the digest, throws when it is not the right one; nothing stays then.
 * @throws UsageError when the disk is full or the name is taken.
 */
export async function saveNewFile(
  chunks: AsyncIterable<Uint8Array>,
  output: Output,
  usual: string,
  check: (sha256: string) => void,
): Promise<SavedFile> {
  const part = await choosePart(output, usual)
  try {
    await part.write(chunks, 0)
    const sha256 = await part.sha256()
    check(sha256)
    const bytes = await part.size()
    return { path: await part.finish(), bytes, sha256 }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new UsageError(`${output.folder} is full. Make room, or name another place.`, {
        cause: error,
      })
    }
    throw error
  } finally {
    await part.remove()
  }
}
