import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { firstDifference } from './first-difference.ts'
import { archiveFolder, sumsPath } from './format.ts'
import { printable } from './printable.ts'
import { type ArchiveSource, readUpTo } from './source.ts'
import { checkNames, decodeName, maxNameBytes, type Structure } from './structure.ts'
import { encodeLocalHeader, localHeader } from './zip/local-header.ts'
import { maxEntries, type PlacedEntry } from './zip/zip-entry.ts'

/**
 * The entries by their local headers, from the first byte to `SHA256SUMS`: the second way to read an archive whose
 * directory is damaged. Bounded by 65,534 entries.
 *
 * @throws {ArchiveFormatError} the first header that is not one of ours
 */
export async function walkEntries(source: ArchiveSource): Promise<Structure> {
  const entries: PlacedEntry[] = []
  let offset = 0
  while (entries.at(-1)?.name !== `${archiveFolder}/${sumsPath}`) {
    if (entries.length === maxEntries) throw damaged(offset, 'number')
    const entry = await readHeader(source, offset, entries[0]?.time)
    entries.push(entry)
    offset += localHeader.bytes + entry.name.length + entry.bytes
    if (offset > source.size) {
      const name = printable(entry.name.replace(`${archiveFolder}/`, ''))
      throw new ArchiveFormatError('truncated', `The archive ends inside "${name}". Download it again.`, {
        entry: name,
        offset: source.size,
      })
    }
  }
  return { entries: checkNames(entries), directoryOffset: offset }
}

async function readHeader(source: ArchiveSource, offset: number, time: number | undefined): Promise<PlacedEntry> {
  const bytes = await readUpTo(source, offset, localHeader.bytes + maxNameBytes)
  if (bytes.length < localHeader.bytes) throw cutShort(source.size)
  const fields = localHeader.decode(bytes)
  const entry: PlacedEntry = {
    name: decodeName(bytes.subarray(localHeader.bytes, localHeader.bytes + fields['name length'])),
    time: time ?? fields.time,
    crc32: fields['CRC-32'],
    bytes: fields.size,
    offset,
  }
  const expected = encodeLocalHeader(entry)
  const difference = firstDifference(expected, bytes.subarray(0, expected.length))
  if (difference >= 0 && offset + localHeader.bytes + fields['name length'] > source.size) throw cutShort(source.size)
  if (difference >= 0) throw damaged(offset + difference, localHeader.fieldAt(difference))
  return entry
}

function damaged(offset: number, field: string): ArchiveFormatError {
  const message = `archive structure: at byte ${offset}, the ${field} of a local header is not what an archive of ours has.`
  return new ArchiveFormatError('structure', message, { offset })
}

function cutShort(size: number): ArchiveFormatError {
  const message = `The archive ends at byte ${size}, before its directory. Download it again.`
  return new ArchiveFormatError('truncated', message, { offset: size })
}
