import type { BlobKey } from './store.ts'

/** Bytes that the state speaks of are not in the store: they were deleted, since when a snapshot was taken, or while they were read. */
export class BytesMissingError extends Error {
  override name = 'BytesMissingError' as const

  constructor({ id }: BlobKey) {
    super(`The bytes of ${id} were deleted. What was deleted does not come back, by a snapshot neither.`)
  }
}
