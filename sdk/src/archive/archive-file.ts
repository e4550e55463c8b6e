/** Where the data come from (WP242: provided and observed data are portable, derived data are not). */
export const origins = ['provided', 'observed', 'derived', 'third_party'] as const
export type ArchiveOrigin = (typeof origins)[number]

/** The right that a file answers: access (GDPR 15), portability (GDPR 20). */
export const rights = ['access', 'portability'] as const
export type ArchiveRight = (typeof rights)[number]

/** What importing the archive elsewhere gives back: the same bytes, the same meaning, nothing. */
export const roundTrips = ['exact', 'semantic', 'reference'] as const
export type ArchiveRoundTrip = (typeof roundTrips)[number]

/** Data left out of a file because they are another person's (GDPR 15(4), 20(4)). */
export interface ArchiveRedaction {
  /** RFC 6901. */
  readonly pointer: string
  readonly reason: string
}

/** What the manifest says of a file beside its size and digest. */
export interface ArchiveFileMeta {
  /** Below the top folder, with `/` between folders. */
  readonly path: string
  readonly mediaType: string
  readonly category: string
  readonly origin: ArchiveOrigin
  readonly rights: readonly ArchiveRight[]
  readonly roundTrip: ArchiveRoundTrip
  /** How many records it holds. */
  readonly records: number
  /** The URL of its JSON Schema. */
  readonly schema?: string
  readonly redactions?: readonly ArchiveRedaction[]
}

export type ArchiveContent = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** A file to put into an archive. */
export interface ArchiveFile extends ArchiveFileMeta {
  /** Gives the same bytes from the beginning each time it is called. */
  readonly content: () => ArchiveContent
}
