import { recordLayout } from './record-layout.ts'
import { type PlacedEntry, storedMethod, utf8Flag, versionNeeded } from './zip-entry.ts'

/** An entry's record in the central directory. @see APPNOTE.TXT 4.3.12 */
export const directoryRecord = recordLayout({
  signature: 4,
  'version made by': 2,
  'version needed': 2,
  flags: 2,
  'compression method': 2,
  time: 4,
  'CRC-32': 4,
  'compressed size': 4,
  size: 4,
  'name length': 2,
  'extra length': 2,
  'comment length': 2,
  'disk number': 2,
  'internal attributes': 2,
  'external attributes': 4,
  offset: 4,
})

/** Made on Unix, so that unpacking applies `privateFile`. */
const madeByUnix = (3 << 8) | versionNeeded

/** A regular file that its owner alone reads and writes: mode 0600. */
const privateFile = 0o100600 * 0x10000

/** The one directory record that an archive has for this entry. */
export function encodeDirectoryRecord(entry: PlacedEntry): Uint8Array {
  return directoryRecord.encode(
    {
      signature: 0x02014b50,
      'version made by': madeByUnix,
      'version needed': versionNeeded,
      flags: utf8Flag,
      'compression method': storedMethod,
      time: entry.time,
      'CRC-32': entry.crc32,
      'compressed size': entry.bytes,
      size: entry.bytes,
      'name length': entry.name.length,
      'extra length': 0,
      'comment length': 0,
      'disk number': 0,
      'internal attributes': 0,
      'external attributes': privateFile,
      offset: entry.offset,
    },
    entry.name,
  )
}
