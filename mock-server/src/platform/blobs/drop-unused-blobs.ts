import type { Media } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { owned, ownedRemove } from '../table.ts'

/** The state without the bytes of an account that neither a photo or video nor the snapshot of an export needs any more. */
export function dropUnusedBlobs(state: State, accountId: string): State {
  const used = new Set(owned(state.media, accountId).keys())
  for (const { dataSet, records } of owned(state.exportParts, accountId).values()) {
    if (dataSet === 'media') for (const { id } of records as readonly Media[]) used.add(id)
  }
  const unused = [...owned(state.blobs, accountId).keys()].filter((id) => !used.has(id))
  return { ...state, blobs: ownedRemove(state.blobs, accountId, unused) }
}
