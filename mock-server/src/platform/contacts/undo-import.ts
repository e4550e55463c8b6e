import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { endImport } from './end-import.ts'
import { undoableUntil } from './import-ends.ts'
import type { ImportRow } from './import-row.ts'
import { importStates, invalidTransition, isUnfinished } from './import-states.ts'
import { requireImport } from './require-import.ts'

/**
 * Cancels an unfinished import, or undoes a completed one within 30 days (P2.1). Both are done at once, in one step
 * through `cancelling` or `undoing`, so nobody ever sees half of it.
 *
 * @throws Refusal `not-found`, `invalid-state-transition`.
 */
export function undoImport(
  state: State,
  { accountId, importId }: { accountId: string; importId: string },
  env: Env,
): readonly [State, ImportRow] {
  const row = requireImport(state, accountId, importId)
  if (isUnfinished(row.state)) return endImport(state, { accountId, row, as: 'cancelled' }, env)
  const until = undoableUntil(row)
  if (until !== undefined && env.now < until) return endImport(state, { accountId, row, as: 'undone' }, env)
  const allowed = until === undefined ? importStates[row.state] : []
  const detail =
    until === undefined
      ? `An import that is ${row.state} cannot be undone.`
      : 'An import can be undone for 30 days. Its contacts can be deleted one by one, or all at once.'
  throw invalidTransition(row.state, 'undoing', allowed, detail)
}
