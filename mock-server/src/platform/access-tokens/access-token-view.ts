import type { AccessToken } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** A personal access token as its owner sees it. */
export function accessTokenView(row: AccessTokenRow): AccessToken {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = row
  return {
    id,
    name,
    prefix,
    scopes: [...scopes],
    createdAt: instant(createdAt),
    expiresAt: instant(expiresAt),
    lastUsedAt: lastUsedAt === null ? null : instant(lastUsedAt),
  }
}
