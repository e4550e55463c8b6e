/** What a world knows of itself. */
export interface WorldRow {
  /** The seed it grew from, or `null` before it has. */
  readonly seed: string | null
  /** Milliseconds by which its time is ahead of its clock. */
  readonly clockOffset: number
  /** The key that signs the cursors of its pages, in hexadecimal. */
  readonly cursorKey: string
}
