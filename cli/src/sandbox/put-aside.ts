import { rename } from 'node:fs/promises'
import { UnwritableFileError } from '../files/unwritable-file-error.ts'

/**
 * Puts the folder of a sandbox aside under a dated name, in one step, so that a new one can take its place.
 *
 * @returns the new path.
 * @throws UnwritableFileError when the folder cannot be moved; it is then where it was.
 */
export async function putAside(folder: string, now: Date): Promise<string> {
  const kept = `${folder}-${now.toISOString().replaceAll(/[:.]/g, '-')}`
  try {
    await rename(folder, kept)
  } catch (cause) {
    throw new UnwritableFileError(folder, cause as Error)
  }
  return kept
}
