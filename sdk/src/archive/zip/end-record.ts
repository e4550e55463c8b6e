import { recordLayout } from './record-layout.ts'

/** The record that ends a zip and says where its directory lies. @see APPNOTE.TXT 4.3.16 */
export const endRecord = recordLayout({
  signature: 4,
  'disk number': 2,
  'directory disk': 2,
  'entries on this disk': 2,
  entries: 2,
  'directory size': 4,
  'directory offset': 4,
  'comment length': 2,
})

export const endRecordSignature = 0x06054b50

/** Where a zip's directory lies and how many records it has. */
export interface DirectoryPlace {
  readonly entries: number
  readonly bytes: number
  readonly offset: number
}

/** The one end record that an archive with this directory has. */
export function encodeEndRecord(directory: DirectoryPlace): Uint8Array {
  return endRecord.encode(
    {
      signature: endRecordSignature,
      'disk number': 0,
      'directory disk': 0,
      'entries on this disk': directory.entries,
      entries: directory.entries,
      'directory size': directory.bytes,
      'directory offset': directory.offset,
      'comment length': 0,
    },
    '',
  )
}
