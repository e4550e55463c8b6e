/** Who calls: the account and session of the bearer token. */
export interface Actor {
  readonly accountId: string
  readonly sessionId: string
  /** What the token may do; a session may do everything its person may. */
  readonly scopes: readonly string[] | 'all'
  /** When the person last proved who they are, in ms since the epoch. */
  readonly authAt: number
}
