import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { firstDifference } from './first-difference.ts'
import { type ArchiveSource, readUpTo } from './source.ts'
import { checkNames, decodeName, maxNameBytes, type Structure } from './structure.ts'
import { directoryRecord, encodeDirectoryRecord } from './zip/directory-record.ts'
import { type DirectoryPlace, encodeEndRecord, endRecord, endRecordSignature } from './zip/end-record.ts'
import { localHeader } from './zip/local-header.ts'
import { maxEntries, type PlacedEntry } from './zip/zip-entry.ts'

/**
 * The entries by the central directory. Every field is held against the one value that an archive of ours has, so
 * entries can neither overlap nor leave gaps, and the work is bounded by 65,534 entries.
 *
 * @throws {ArchiveFormatError} the first field that is not so
 */
export async function readDirectory(source: ArchiveSource): Promise<Structure> {
  const place = await readEnd(source)
  const entries: PlacedEntry[] = []
  let at = place.offset
  let offset = 0
  while (entries.length < place.entries) {
    const { entry, bytes } = await readRecord(source, at, offset, entries[0]?.time)
    entries.push(entry)
    at += bytes
    offset += localHeader.bytes + entry.name.length + entry.bytes
  }
  if (at !== place.offset + place.bytes) throw damaged(at, 'end', 'the central directory')
  if (offset !== place.offset) throw damaged(offset, 'end', 'the last entry')
  return { entries: checkNames(entries), directoryOffset: place.offset }
}

async function readEnd(source: ArchiveSource): Promise<DirectoryPlace> {
  const at = Math.max(0, source.size - endRecord.bytes)
  const bytes = await readUpTo(source, at, endRecord.bytes)
  const fields = bytes.length === endRecord.bytes ? endRecord.decode(bytes) : undefined
  if (fields?.signature !== endRecordSignature) {
    throw new ArchiveFormatError(
      'truncated',
      'The archive has no end record in its last 22 bytes: it was cut short, or bytes were added. Download it again.',
      { offset: source.size },
    )
  }
  const place = { entries: fields.entries, bytes: fields['directory size'], offset: fields['directory offset'] }
  const difference = firstDifference(encodeEndRecord(place), bytes)
  if (difference >= 0) throw damaged(at + difference, endRecord.fieldAt(difference), 'the end record')
  if (place.entries > maxEntries) throw damaged(at, 'entries', 'the end record')
  if (place.offset + place.bytes !== at) throw damaged(at, 'directory offset', 'the end record')
  return place
}

async function readRecord(source: ArchiveSource, at: number, offset: number, time: number | undefined) {
  const bytes = await readUpTo(source, at, directoryRecord.bytes + maxNameBytes)
  if (bytes.length < directoryRecord.bytes) throw damaged(at, 'end', 'the central directory')
  const fields = directoryRecord.decode(bytes)
  const entry: PlacedEntry = {
    name: decodeName(bytes.subarray(directoryRecord.bytes, directoryRecord.bytes + fields['name length'])),
    time: time ?? fields.time,
    crc32: fields['CRC-32'],
    bytes: fields.size,
    offset,
  }
  const expected = encodeDirectoryRecord(entry)
  const difference = firstDifference(expected, bytes.subarray(0, expected.length))
  if (difference >= 0) throw damaged(at + difference, directoryRecord.fieldAt(difference), 'a directory record')
  return { entry, bytes: expected.length }
}

function damaged(offset: number, field: string, record: string): ArchiveFormatError {
  const message = `archive structure: at byte ${offset}, the ${field} of ${record} is not what an archive of ours has.`
  return new ArchiveFormatError('structure', message, { offset })
}
