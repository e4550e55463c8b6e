import { routes } from '../generated/routes.js'

/** One request and its answer, without the secrets and the special categories of either. */
export interface JournalEntry {
  readonly at: number
  readonly requestId: string
  /** Absent when the request reached no operation. */
  readonly operationId?: string
  readonly method: string
  /** Path and query; once somebody was erased since, the path of the operation. */
  readonly target: string
  readonly status: number
  readonly requestBody?: unknown
  readonly responseBody?: unknown
}

/**
 * The latest requests, oldest first, in the memory of the process alone. When somebody is erased, what was said until then
 * is forgotten, for they may stand in all of it; what was done when, and how it ended, stays.
 */
export class Journal {
  readonly #limit: number
  #entries: JournalEntry[] = []
  #era = 0

  constructor(limit = 1_000) {
    this.#limit = limit
  }

  /** Changes whenever somebody is erased. */
  get era(): number {
    return this.#era
  }

  /** @param era that in which the request began: if it is over, what the entry says may be of somebody erased since. */
  add(entry: JournalEntry, era: number): void {
    this.#entries.push(era === this.#era ? entry : silent(entry))
    // Dropped in halves: shifting at each request would move the whole list each time.
    if (this.#entries.length > 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit)
  }

  /** Forgets what was said until now. */
  forget(): void {
    this.#era += 1
    this.#entries = this.#entries.map(silent)
  }

  entries(): readonly JournalEntry[] {
    return this.#entries.slice(-this.#limit)
  }
}

/** What was done, when, and how it ended. */
function silent({ requestBody: _, responseBody: __, ...entry }: JournalEntry): JournalEntry {
  const route = routes.find(({ id }) => id === entry.operationId)
  return { ...entry, target: route ? `/v1${route.path}` : erased }
}

/** What stands for the path of a request that reached no operation. */
const erased = '[erased]'
