/**
 * What can be wrong with an archive.
 * `not-an-archive` empty, or no zip at all; `truncated` the end is missing; `structure` zip bytes outside every entry;
 * `path` a name that no file may have; `entry-header` an entry's own header; `entry-changed` an entry's bytes;
 * `entry-missing` listed but not there; `entry-unlisted` there but not listed; `manifest` whole but not a manifest;
 * `too-many-problems` the rest is left out.
 */
export type ArchiveProblemCode =
  | 'not-an-archive'
  | 'truncated'
  | 'structure'
  | 'path'
  | 'entry-header'
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-unlisted'
  | 'manifest'
  | 'too-many-problems'

/** One thing wrong with an archive, in printable ASCII. */
export interface ArchiveProblem {
  readonly code: ArchiveProblemCode
  /** The file it is in, below the top folder; absent when it lies in none. */
  readonly entry?: string
  /** The byte of the archive where it shows first. */
  readonly offset?: number
  readonly message: string
}
