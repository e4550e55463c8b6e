/** A match that a person does not want to see, kept under the id of the match. It outlives the contact that made it. */
export interface DismissalRow {
  readonly foundAccountId: string
  readonly at: number
}
