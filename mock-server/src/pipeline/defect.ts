/** A request that the platform failed: an answer outside the contract, or an error nobody expected. */
export interface Defect {
  readonly requestId: string
  readonly operationId?: string
  /** What does not fit, or the error itself. */
  readonly cause: unknown
}
