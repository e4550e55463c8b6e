/** That two people are connected. `createdAt` is in milliseconds since the epoch. */
export interface ConnectionRow {
  readonly id: string
  readonly accountIds: readonly [string, string]
  readonly createdAt: number
}
