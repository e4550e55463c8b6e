import { dropUnusedBlobs } from '../blobs/drop-unused-blobs.ts'
import type { State } from '../state.ts'
import { owned, ownedRemove } from '../table.ts'
import type { ExportRow } from './export-row.ts'

/** The state without the data of an export; that it was made stays. */
export function dropSnapshot(state: State, { accountId, id }: ExportRow): State {
  const parts = [...owned(state.exportParts, accountId)].filter(([, { exportId }]) => exportId === id)
  const dropped = {
    ...state,
    exportParts: ownedRemove(
      state.exportParts,
      accountId,
      parts.map(([key]) => key),
    ),
  }
  return dropUnusedBlobs(dropped, accountId)
}
