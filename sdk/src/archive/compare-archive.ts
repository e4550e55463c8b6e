import type { ArchiveProblem } from './archive-problem.ts'
import type { Cursor } from './cursor.ts'
import { digest } from './digest.ts'
import { firstDifference } from './first-difference.ts'
import type { ListedEntry, Listing } from './read-listing.ts'
import { encodeDirectory } from './zip/encode-directory.ts'
import { encodeLocalHeader, localHeader } from './zip/local-header.ts'
import type { PlacedEntry } from './zip/zip-entry.ts'

/**
 * Holds every byte from the cursor's beginning to the source's `size` against the archive that the listing calls for,
 * rebuilding the zip's own records around the data.
 */
export async function compareArchive(cursor: Cursor, listing: Listing, size: number): Promise<ArchiveProblem[]> {
  const problems: ArchiveProblem[] = []
  const rebuilt: PlacedEntry[] = []
  for (const listed of listing.entries) {
    const entry = { ...listed, time: listing.time }
    const header = await cursor.take(localHeader.bytes + entry.name.length)
    const data = await digest(cursor.chunks(entry.bytes))
    const intact = entry.sha256 === undefined ? data.crc32 === entry.crc32 : data.sha256 === entry.sha256
    if (!intact) problems.push(changed(entry))
    const sum = intact ? data.crc32 : localHeader.decode(header)['CRC-32']
    const difference = firstDifference(encodeLocalHeader({ ...entry, crc32: sum }), header)
    if (difference >= 0) problems.push(headerChanged(entry, difference))
    rebuilt.push(intact ? { ...entry, crc32: data.crc32 } : entry)
  }
  const at = cursor.position()
  const expected = encodeDirectory(rebuilt, at)
  const actual = await cursor.take(expected.length)
  return [...problems, ...compareEnd(expected, actual, at, size)]
}

function changed({ path, sha256 }: ListedEntry): ArchiveProblem {
  const should = sha256 === undefined ? 'the CRC-32 in the zip' : 'the SHA-256 that the archive lists'
  return { code: 'entry-changed', entry: path, message: `${path} was changed: its bytes do not have ${should}.` }
}

function headerChanged({ path, offset }: ListedEntry, difference: number): ArchiveProblem {
  const message = `The ${localHeader.fieldAt(difference)} in the header of ${path} was changed.`
  return { code: 'entry-header', entry: path, offset: offset + difference, message }
}

function compareEnd(expected: Uint8Array, actual: Uint8Array, at: number, size: number): ArchiveProblem[] {
  const end = at + expected.length
  if (size < end) {
    const message = `The archive ends ${end - size} bytes early. Download it again.`
    return [{ code: 'truncated', offset: size, message }]
  }
  const problems: ArchiveProblem[] = []
  const difference = firstDifference(expected, actual)
  if (difference >= 0) {
    const offset = at + difference
    const message = `archive structure: byte ${offset}, after the last entry, is not what the entries call for.`
    problems.push({ code: 'structure', offset, message })
  }
  if (size > end) {
    const message = `archive structure: ${size - end} bytes follow the end of the archive at byte ${end}.`
    problems.push({ code: 'structure', offset: end, message })
  }
  return problems
}
