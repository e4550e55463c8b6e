import type { ArchiveOrigin, ArchiveRight, ArchiveRoundTrip } from '@pianeojobs/sdk/archive'
import type { ExportCategory } from '@pianeojobs/sdk/contract'
import type { RecordSchema } from './schemas.ts'
import type { Snapshot } from './snapshot.ts'

/** How a file is written, and so its media type. */
export type FileForm = 'one' | 'list' | 'lines' | 'csv' | 'vcard' | 'markdown' | 'media'

/** A file of an archive that holds data of the person. */
export interface ExportFile {
  readonly path: string
  readonly form: FileForm
  /** Where its form does not say it. */
  readonly mediaType?: string
  readonly category: ExportCategory
  /** What it is, for the person: a sentence. */
  readonly about: string
  readonly origin: ArchiveOrigin
  readonly rights: readonly ArchiveRight[]
  readonly roundTrip: ArchiveRoundTrip
  /** The schema of each of its records; what the person reads about its fields. */
  readonly schema?: RecordSchema
  readonly count: (snapshot: Snapshot) => number
  /** Its text, or its bytes, piece by piece. */
  readonly write: (snapshot: Snapshot) => Iterable<string | Uint8Array>
}

export const mediaTypes: Readonly<Record<FileForm, string>> = {
  one: 'application/json',
  list: 'application/json',
  lines: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8; header=present',
  vcard: 'text/vcard; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  media: 'application/octet-stream',
}

/** Whether it is JSON, which has a schema beside it. */
export function hasSchema({ form, schema }: ExportFile): boolean {
  return schema !== undefined && (form === 'one' || form === 'list' || form === 'lines')
}
