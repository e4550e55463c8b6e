import type { ContactImportItem } from '@pianeojobs/sdk/contract'

/** What became of the entries of one batch. It holds no name and no address, but for a warning about a kept contact. */
export interface BatchRow {
  readonly importId: string
  readonly sequence: number
  /** By which the same batch is known again; `null` once the import has ended, for a digest can be guessed from. */
  readonly digest: string | null
  readonly outcomes: readonly ContactImportItem[]
}
