import type { State } from '../state.ts'
import { owned, ownedPutAll, ownedRemove } from '../table.ts'
import type { BatchRow } from './batch-row.ts'

/** The key of a batch among those of its account. */
export function batchKey(importId: string, sequence: number): string {
  return `${importId}.${sequence}`
}

/** The batches of an import that are in. */
export function batchesOf(state: State, accountId: string, importId: string): readonly BatchRow[] {
  return [...owned(state.contactBatches, accountId).values()].filter((batch) => batch.importId === importId)
}

/** The state without the digests of an import's batches: nobody can send one again. */
export function withoutDigests(state: State, accountId: string, importId: string): State {
  const plain = batchesOf(state, accountId, importId).map(
    (batch) => [batchKey(importId, batch.sequence), { ...batch, digest: null }] as const,
  )
  return { ...state, contactBatches: ownedPutAll(state.contactBatches, accountId, plain) }
}

/** The state without an import's batches. */
export function withoutBatches(state: State, accountId: string, importId: string): State {
  const keys = batchesOf(state, accountId, importId).map(({ sequence }) => batchKey(importId, sequence))
  return { ...state, contactBatches: ownedRemove(state.contactBatches, accountId, keys) }
}
