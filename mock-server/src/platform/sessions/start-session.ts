import type { CountryCode, Device } from '@pianeojobs/sdk/contract'
import { seeAccount } from '../accounts/see-account.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'
import type { SessionRow } from './session-row.ts'

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

/** Begins a session of somebody who just proved who they are. */
export function startSession(
  state: State,
  input: { accountId: string; origin: Origin },
  env: Env,
): readonly [State, StartedSession] {
  const session: SessionRow = {
    id: env.id('ses'),
    accountId: input.accountId,
    authAt: env.now,
    createdAt: env.now,
    lastSeenAt: env.now,
    ...input.origin,
  }
  const seen = seeAccount(state, session.accountId, env.now)
  const begun = { ...seen, sessions: ownedPut(seen.sessions, session.accountId, session.id, session) }
  const [issued, tokens] = issueTokens(begun, session, env)
  return [issued, { session, tokens }]
}
