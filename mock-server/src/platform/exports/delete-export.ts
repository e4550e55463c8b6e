import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { dropSnapshot } from './drop-snapshot.ts'
import { isRunning } from './export-ends.ts'
import type { ExportRow } from './export-row.ts'
import { requireExport } from './require-export.ts'

/**
 * Cancels an export that is being made, or destroys the archive of one that is ready (G15). Once more changes nothing.
 *
 * @throws Refusal `not-found`; `invalid-state-transition` when it failed or expired: there is no archive then.
 */
export function deleteExport(
  state: State,
  { accountId, id }: { accountId: string; id: string },
): readonly [State, undefined] {
  const row = requireExport(state, accountId, id)
  if (row.state === 'cancelled' || row.state === 'deleted') return [state, undefined]
  const to = isRunning(row) ? 'cancelled' : 'deleted'
  if (row.state === 'failed' || row.state === 'expired') {
    const detail = `The export ${id} ${row.state}: there is no archive to delete.`
    throw new Refusal('invalid-state-transition', detail, { from: row.state, to, allowed: [] })
  }
  const ended: ExportRow = { ...row, state: to }
  return [dropSnapshot({ ...state, exports: ownedPut(state.exports, accountId, id, ended) }, ended), undefined]
}
