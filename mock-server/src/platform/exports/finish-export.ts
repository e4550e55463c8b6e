import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedPut } from '../table.ts'
import { dropSnapshot } from './drop-snapshot.ts'
import type { ExportRow } from './export-row.ts'

/**
 * Keeps what became of an export that was being built: its archive, or `null` when it could not be made. One that is not
 * being built any more, for it was finished or dropped meanwhile, stays as it is.
 */
export function finishExport(
  state: State,
  { accountId, id, archive }: Pick<ExportRow, 'accountId' | 'id' | 'archive'>,
  env: Env,
): readonly [State, undefined] {
  const row = ownedGet(state.exports, accountId, id)
  if (row?.state !== 'building') return [state, undefined]
  const finished: ExportRow = archive
    ? { ...row, state: 'ready', finishedAt: env.now, archive }
    : { ...row, state: 'failed' }
  const kept = { ...state, exports: ownedPut(state.exports, accountId, id, finished) }
  return [archive ? kept : dropSnapshot(kept, finished), undefined]
}
