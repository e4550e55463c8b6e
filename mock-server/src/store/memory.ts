import type { BlobRow } from '../platform/blobs/blob-row.ts'
import { joined } from '../platform/joined.ts'
import { emptyState, type State } from '../platform/state.ts'
import { ownedGet } from '../platform/table.ts'
import { BytesMissingError } from './bytes-missing-error.ts'
import type { Store } from './store.ts'

/** A store that forgets when the process ends. Bytes are held as long as a state, snapshots too, has their row. */
export function memoryStore(): Store {
  let state: State = emptyState()
  const held = new WeakMap<BlobRow, Uint8Array>()
  return {
    read: () => state,
    write(rule, blob) {
      const [next, output] = rule(state)
      const row = blob && ownedGet(next.blobs, blob.accountId, blob.id)
      if (row) held.set(row, joined(blob.pieces))
      state = next
      return output
    },
    *bytes(key, start = 0, end) {
      const row = ownedGet(state.blobs, key.accountId, key.id)
      const bytes = row && held.get(row)
      if (!bytes) throw new BytesMissingError(key)
      yield bytes.subarray(start, end)
    },
    close() {},
  }
}
