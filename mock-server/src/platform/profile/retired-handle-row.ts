/** A handle of somebody who was erased: nobody has it until then. It is kept under the SHA-256 of the handle alone. */
export interface RetiredHandleRow {
  readonly until: number
}
