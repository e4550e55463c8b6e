import type { Session } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import { pendingPolicy } from '../policy/pending-policy.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** What a personal access token stands for, in the words of a session: it has no device, and began when it was made. */
export function accessTokenSession(state: State, row: AccessTokenRow, now: number): Session {
  const { id, accountId, scopes, createdAt, expiresAt, lastUsedAt } = row
  return {
    id,
    accountId,
    accountState: requireAccount(state, accountId).state,
    kind: 'pat',
    scopes: [...scopes],
    authTime: instant(createdAt),
    createdAt: instant(createdAt),
    lastSeenAt: instant(lastUsedAt ?? createdAt),
    expiresAt: instant(expiresAt),
    current: true,
    device: { class: 'unknown', os: null, client: null },
    ip: null,
    country: null,
    pendingPolicy: pendingPolicy(state, accountId, now)?.version ?? null,
  }
}
