import type { State } from '../platform/state.ts'

/** Where a world keeps its state, and beside it the bytes that the rows of `state.blobs` stand for. */
export interface Store {
  /** The state as last written, by this process or another that shares it. */
  read(): State
  /**
   * Runs the rule on the newest state and keeps what it gives, alone of all writers; with it the bytes of `blob`, if the
   * rule gave it a row. Bytes whose row is gone are deleted. When the rule throws, nothing is changed and the error goes on.
   *
   * @throws BytesMissingError when the rule gives a row to bytes that are not here; nothing is changed.
   */
  write<T>(rule: (state: State) => readonly [State, T], blob?: NewBlob): T
  /**
   * The bytes of a blob from `start` up to, not including, `end`, read as they are taken.
   *
   * @throws BytesMissingError when they are not here, or not any more.
   */
  bytes(key: BlobKey, start?: number, end?: number): Iterable<Uint8Array>
  close(): void
}

/** Where the row of a blob stands in `state.blobs`. */
export interface BlobKey {
  readonly accountId: string
  readonly id: string
}

export interface NewBlob extends BlobKey {
  readonly pieces: readonly Uint8Array[]
}
