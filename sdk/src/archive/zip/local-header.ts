import { recordLayout } from './record-layout.ts'
import { storedMethod, utf8Flag, versionNeeded, type ZipEntry } from './zip-entry.ts'

/** The record before each entry's data. @see APPNOTE.TXT 4.3.7 */
export const localHeader = recordLayout({
  signature: 4,
  'version needed': 2,
  flags: 2,
  'compression method': 2,
  time: 4,
  'CRC-32': 4,
  'compressed size': 4,
  size: 4,
  'name length': 2,
  'extra length': 2,
})

export const localHeaderSignature = 0x04034b50

/** The one local header that an archive has for this entry. */
export function encodeLocalHeader(entry: ZipEntry): Uint8Array {
  return localHeader.encode(
    {
      signature: localHeaderSignature,
      'version needed': versionNeeded,
      flags: utf8Flag,
      'compression method': storedMethod,
      time: entry.time,
      'CRC-32': entry.crc32,
      'compressed size': entry.bytes,
      size: entry.bytes,
      'name length': entry.name.length,
      'extra length': 0,
    },
    entry.name,
  )
}
