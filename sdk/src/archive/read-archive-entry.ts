import { entryBytes } from './entry-bytes.ts'
import { ArchiveEntryNotFoundError } from './errors/archive-entry-not-found-error.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { firstDifference } from './first-difference.ts'
import { readDirectory } from './read-directory.ts'
import { type ArchiveSource, readUpTo } from './source.ts'
import { crc32 } from './zip/crc32.ts'
import { encodeLocalHeader } from './zip/local-header.ts'

/**
 * One file's bytes in blocks of up to 1 MiB. Its CRC-32 is known to be right only once the last block has been taken.
 *
 * @throws {ArchiveEntryNotFoundError} no file has the path
 * @throws {ArchiveFormatError} the directory, the entry's header or its bytes are damaged
 */
export async function* readArchiveEntry(source: ArchiveSource, path: string): AsyncGenerator<Uint8Array, void, void> {
  const { entries } = await readDirectory(source)
  const entry = entries.find((each) => each.path === path)
  if (!entry) throw new ArchiveEntryNotFoundError(path)
  const header = encodeLocalHeader(entry)
  const difference = firstDifference(header, await readUpTo(source, entry.offset, header.length))
  if (difference >= 0) {
    throw new ArchiveFormatError('entry-header', `The header of ${path} is damaged.`, {
      entry: path,
      offset: entry.offset + difference,
    })
  }
  let crc = 0
  for await (const block of entryBytes(source, entry)) {
    crc = crc32(block, crc)
    yield block
  }
  if (crc !== entry.crc32) {
    throw new ArchiveFormatError('entry-changed', `${path} was changed: its bytes do not have the CRC-32 in the zip.`, {
      entry: path,
    })
  }
}
