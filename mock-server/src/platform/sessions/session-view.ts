import type { Session, SessionTokens } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { requireAccount } from '../accounts/require-account.ts'
import { pendingPolicy } from '../policy/pending-policy.ts'
import type { State } from '../state.ts'
import { day, instant } from '../time.ts'
import type { IssuedTokens } from './issue-tokens.ts'
import { scopesOf } from './scopes-of.ts'
import type { SessionRow } from './session-row.ts'

/** A session as its owner sees it; `currentId` is the session that asks. */
export function sessionView(state: State, row: SessionRow, currentId: string, now: number): Session {
  return {
    id: row.id,
    accountId: row.accountId,
    accountState: requireAccount(state, row.accountId).state,
    kind: row.grant ? 'device' : 'session',
    scopes: [...scopesOf(row)],
    authTime: instant(row.authAt),
    createdAt: instant(row.createdAt),
    lastSeenAt: instant(row.lastSeenAt),
    expiresAt: instant(row.lastSeenAt + limits.sessionIdleDays * day),
    current: row.id === currentId,
    device: row.device,
    ip: row.ip,
    country: row.country,
    pendingPolicy: pendingPolicy(state, row.accountId, now)?.version ?? null,
  }
}

/** A new session with its tokens, which are shown this once. */
export function sessionTokensView(state: State, row: SessionRow, tokens: IssuedTokens, now: number): SessionTokens {
  return { session: sessionView(state, row, row.id, now), ...tokens, tokenType: 'Bearer' }
}
