/** Bytes that the store keeps beside the state, under the account and the id of this row. They never change. */
export interface BlobRow {
  readonly bytes: number
}
