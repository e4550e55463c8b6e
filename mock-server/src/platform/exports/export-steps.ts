import type { State } from '../state.ts'
import { ownedPutAll } from '../table.ts'
import { earliestOwned, type Transition } from '../transition.ts'
import { dropSnapshot } from './drop-snapshot.ts'
import { endOf } from './export-ends.ts'
import type { ExportRow } from './export-row.ts'

/** Takes up a queued export at the next request, and drops the snapshot of one whose time is over. */
export const exportSteps: Transition = {
  next: ({ exports }) => earliestOwned(exports, dueAt),
  run(state, { now }): State {
    let current = state
    for (const [accountId, rows] of state.exports) {
      const due = [...rows.values()].filter((row) => (dueAt(row) ?? Number.POSITIVE_INFINITY) <= now)
      if (due.length === 0) continue
      const stepped = due.map((row) => [row.id, { ...row, state: nextState(row) }] as const)
      current = { ...current, exports: ownedPutAll(current.exports, accountId, stepped) }
      for (const row of due) if (nextState(row) === 'expired') current = dropSnapshot(current, row)
    }
    return current
  },
}

function nextState({ state }: ExportRow): ExportRow['state'] {
  return state === 'queued' ? 'building' : 'expired'
}

function dueAt(row: ExportRow): number | undefined {
  if (row.state === 'queued') return row.createdAt
  return row.state === 'building' || row.state === 'ready' ? endOf(row) : undefined
}
