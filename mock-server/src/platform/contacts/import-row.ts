import type { ContactCounts, ContactImport } from '@pianeojobs/sdk/contract'

/** An import of contacts as the platform keeps it. */
export interface ImportRow {
  readonly id: string
  readonly state: ContactImport['state']
  readonly mode: ContactImport['mode']
  readonly source: ContactImport['source']
  readonly expected: number | null
  readonly counts: ContactCounts
  /** Whether an entry was unusable, or something of one was mended or left out. */
  readonly warned: boolean
  /** The numbers of the batches that are in, ascending. */
  readonly batches: readonly number[]
  /** The accounts found so far, to count each once; emptied when the import ends. */
  readonly found: readonly string[]
  readonly createdAt: number
  readonly lastBatchAt: number | null
  readonly finishedAt: number | null
}
