/** What a contender found: all that do the same work must agree. `lines` is the floor's, which finds nothing else. */
export interface Found {
  cards: number
  emails: number
  phones: number
  lines?: number
}

/** Reads a vCard file from a path. */
export type Contender = (path: string) => Promise<Found>
