/** What a zip says of one entry; every other field of its records is the same in every archive. */
export interface ZipEntry {
  /** With the top folder; ASCII. */
  readonly name: string
  /** MS-DOS date and time. */
  readonly time: number
  readonly crc32: number
  readonly bytes: number
}

/** A zip entry and where its local header begins. */
export interface PlacedEntry extends ZipEntry {
  readonly offset: number
}

/** No compression: the bytes are the file's. */
export const storedMethod = 0

/** Names are UTF-8. */
export const utf8Flag = 0x0800

/** Version 1.0 of the format is all that a stored file asks for. */
export const versionNeeded = 10

/** The largest archive without zip64, whose 32-bit fields stay below the marker 0xFFFFFFFF. */
export const maxArchiveBytes = 0xffff_fffe

/** The most entries without zip64, below the marker 0xFFFF. */
export const maxEntries = 0xfffe
