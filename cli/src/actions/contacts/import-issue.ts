/** Something of the file that was left out or mended, or that the platform could not use. */
export interface ImportIssue {
  /** The card's number in the file, from 1; 0 before the first. */
  readonly card: number
  /** The line it concerns; null where only the card is known. */
  readonly line: number | null
  readonly code: string
  readonly message: string
}
