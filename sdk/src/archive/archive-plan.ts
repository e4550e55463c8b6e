import type { ArchiveContent } from './archive-file.ts'
import type { ArchiveManifest } from './manifest.ts'

/** An entry of a planned archive. */
export interface PlannedEntry {
  readonly path: string
  readonly bytes: number
  readonly crc32: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** Where its local header begins. */
  readonly offset: number
  readonly content: () => ArchiveContent
}

/** All that is known of an archive before its first byte is sent. */
export interface ArchivePlan {
  readonly manifest: ArchiveManifest
  /** In their order in the archive: the files, `manifest.json`, `SHA256SUMS`. */
  readonly entries: readonly PlannedEntry[]
  /** Where the central directory begins. */
  readonly directoryOffset: number
  /** Of the whole archive. */
  readonly bytes: number
  /** Of the whole archive, lower-case hexadecimal. */
  readonly sha256: string
}
