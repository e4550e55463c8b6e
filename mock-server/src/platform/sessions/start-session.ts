import type { CountryCode, Device } from '@pianeojobs/sdk/contract'
import { seeAccount } from '../accounts/see-account.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'
import type { DeviceGrant, SessionRow } from './session-row.ts'

/** Where a session is begun from, as far as it is known (P3.1). */
export interface Origin {
  readonly device: Device
  readonly ip: string | null
  readonly country: CountryCode | null
}

/** A session and its tokens, which are nowhere else. */
export interface StartedSession {
  readonly session: SessionRow
  readonly tokens: IssuedTokens
}

export interface SessionInput {
  readonly accountId: string
  readonly origin: Origin
  /** Of a device that somebody let in: at that moment they proved who they are. */
  readonly grant?: DeviceGrant & { readonly at: number }
}

/** Begins a session of somebody who proved who they are. */
export function startSession(
  state: State,
  { accountId, origin, grant }: SessionInput,
  env: Env,
): readonly [State, StartedSession] {
  const session: SessionRow = {
    id: env.id('ses'),
    accountId,
    authAt: grant?.at ?? env.now,
    createdAt: env.now,
    lastSeenAt: env.now,
    ...origin,
    ...(grant && { grant: { client: grant.client, scopes: grant.scopes } }),
  }
  const seen = seeAccount(state, session.accountId, env.now)
  const begun = { ...seen, sessions: ownedPut(seen.sessions, session.accountId, session.id, session) }
  const [issued, tokens] = issueTokens(begun, session, env)
  return [issued, { session, tokens }]
}
