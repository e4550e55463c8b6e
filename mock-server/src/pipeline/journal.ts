/** One request and its answer, without the secrets and the special categories of either. */
export interface JournalEntry {
  readonly at: number
  readonly requestId: string
  /** Absent when the request reached no operation. */
  readonly operationId?: string
  readonly method: string
  readonly target: string
  readonly status: number
  readonly requestBody?: unknown
  readonly responseBody?: unknown
}

/** The latest requests, oldest first, in the memory of the process alone. */
export class Journal {
  readonly #limit: number
  #entries: JournalEntry[] = []

  constructor(limit = 1_000) {
    this.#limit = limit
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry)
    // Dropped in halves: shifting at each request would move the whole list each time.
    if (this.#entries.length > 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit)
  }

  entries(): readonly JournalEntry[] {
    return this.#entries.slice(-this.#limit)
  }
}
