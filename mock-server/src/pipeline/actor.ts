/** Who calls: the account of the bearer token, and what the token is. */
export interface Actor {
  readonly kind: 'session' | 'device' | 'pat'
  readonly accountId: string
  /** The id of the session, or of the personal access token. */
  readonly credentialId: string
  /** What the token may do; a session of somebody who signed in may do everything its person may. */
  readonly scopes: readonly string[] | 'all'
  /** When the person last proved who they are, in ms since the epoch. */
  readonly authAt: number
}
