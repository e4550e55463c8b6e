import { readFile } from 'node:fs/promises'
import { archiveFolder, bytesSource, listArchive, readArchiveEntry } from '@pianeojobs/sdk/archive'

/** An archive in memory, and what is in it by path. */
export interface OpenArchive {
  readonly bytes: Uint8Array
  readonly files: ReadonlyMap<string, Buffer>
}

/** Opens an archive with the SDK's own reader. */
export async function openArchive(path: string): Promise<OpenArchive> {
  const bytes = new Uint8Array(await readFile(path))
  const source = bytesSource(bytes)
  const files = new Map<string, Buffer>()
  for (const entry of await listArchive(source)) {
    files.set(entry.path, Buffer.concat(await Array.fromAsync(readArchiveEntry(source, entry.path))))
  }
  return { bytes, files }
}

/** Where the content of each entry lies in the archive: nothing is compressed, so it is there as it is. */
export function contentOffsets({ bytes, files }: OpenArchive): ReadonlyMap<string, number> {
  const whole = Buffer.from(bytes)
  return new Map(
    [...files.keys()].map((path) => {
      const name = `${archiveFolder}/${path}`
      return [path, whole.indexOf(name) + name.length]
    }),
  )
}
