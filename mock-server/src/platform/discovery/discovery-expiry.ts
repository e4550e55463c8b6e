import type { State } from '../state.ts'
import { removeAll, type Table } from '../table.ts'
import { earliest, type Transition } from '../transition.ts'
import { budgetResetsAt } from './discovery-budget.ts'
import type { DiscoveryKeyRow } from './discovery-rows.ts'

/** Destroys the keys of epochs that are over, and forgets what was used of budgets a day ago. */
export const discoveryExpiry: Transition = {
  next(state) {
    const [keys, budgets] = [earliest(state.discoveryKeys, endOf), earliest(state.discoverySpending, budgetResetsAt)]
    return keys === undefined || budgets === undefined ? (keys ?? budgets) : Math.min(keys, budgets)
  },
  run: (state, { now }): State => ({
    ...state,
    discoveryKeys: without(state.discoveryKeys, endOf, now),
    discoverySpending: without(state.discoverySpending, budgetResetsAt, now),
  }),
}

function without<T>(table: Table<T>, end: (row: T) => number, now: number): Table<T> {
  return removeAll(
    table,
    [...table].flatMap(([id, row]) => (end(row) <= now ? [id] : [])),
  )
}

function endOf({ endsAt }: DiscoveryKeyRow): number {
  return endsAt
}
