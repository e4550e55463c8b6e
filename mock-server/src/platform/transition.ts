import type { Env } from './env.ts'
import { remember } from './remember.ts'
import type { State } from './state.ts'
import type { OwnedTable, Table } from './table.ts'

/** A change that time alone brings about: an expiry, a purge, the next step of a job. */
export interface Transition {
  /** The earliest instant, in ms since the epoch, at which something falls due; `undefined` when nothing waits. */
  next(state: State): number | undefined
  /** The state after everything due at `env.now`; it must leave nothing for which `next` answers `env.now` or earlier. */
  run(state: State, env: Env): State
}

/**
 * The earliest of the instants `due` gives for the documents of a table. Remembered by table and `due`, so `due` must be
 * one function of the module, not a new closure at each call: a request that changes nothing then looks at no document.
 */
export function earliest<T>(table: Table<T>, due: (document: T) => number | undefined): number | undefined {
  return remember(table, due, () => least(table.values(), due))
}

/** `earliest` over every account's documents; only the accounts that changed are looked at again. */
export function earliestOwned<T>(table: OwnedTable<T>, due: (document: T) => number | undefined): number | undefined {
  return remember(table, due, () => least(table.values(), (documents) => earliest(documents, due)))
}

function least<T>(documents: Iterable<T>, due: (document: T) => number | undefined): number | undefined {
  let result: number | undefined
  for (const document of documents) {
    const at = due(document)
    if (at !== undefined && (result === undefined || at < result)) result = at
  }
  return result
}
