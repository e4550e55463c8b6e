import { readPrivateFile, writePrivateFile } from './private-file.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/**
 * The object in the JSON file at `path`, or undefined when there is no such file.
 *
 * @throws UnreadableFileError when the file cannot be read, or holds anything but a JSON object.
 */
export async function readJsonFile<T extends object>(path: string): Promise<T | undefined> {
  const text = await readPrivateFile(path)
  if (text === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UnreadableFileError(path, foreign, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableFileError(path, foreign)
  return value as T
}

const foreign = 'it is not the JSON that pianeo wrote. Mend it, or move it away and run again'

/** Replaces the JSON file at `path`, mode 0600. */
export async function writeJsonFile(path: string, value: object): Promise<void> {
  await writePrivateFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
