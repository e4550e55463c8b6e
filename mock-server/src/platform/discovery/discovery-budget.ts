import type { DiscoveryBudget } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day, instant } from '../time.ts'
import type { DiscoverySpendingRow } from './discovery-rows.ts'

const limit = limits.discoveryElementsPerDay

/** What is left of somebody's budget. What is over a day old the due transitions took away. */
export function budgetOf({ discoverySpending }: State, accountId: string): DiscoveryBudget {
  const spending = discoverySpending.get(accountId)
  if (!spending) return { limit, left: limit, resetsAt: null }
  return { limit, left: limit - spending.elements, resetsAt: instant(budgetResetsAt(spending)) }
}

/** When somebody has their whole budget again, in milliseconds since the epoch. */
export function budgetResetsAt({ startedAt }: DiscoverySpendingRow): number {
  return startedAt + day
}

/**
 * Takes elements from somebody's budget, so that nobody learns who has which address by trying them all.
 *
 * @throws Refusal `limit-exceeded` when there are not as many left; then none is taken.
 */
export function spend(state: State, accountId: string, elements: number, { now }: Env): State {
  const { left } = budgetOf(state, accountId)
  if (elements > left) {
    const detail = `${elements} addresses are more than the ${left} that are left of ${limit} within 24 hours.`
    throw new Refusal('limit-exceeded', detail, { limit })
  }
  const known = state.discoverySpending.get(accountId) ?? { accountId, startedAt: now, elements: 0 }
  const row: DiscoverySpendingRow = { ...known, elements: known.elements + elements }
  return { ...state, discoverySpending: put(state.discoverySpending, accountId, row) }
}
