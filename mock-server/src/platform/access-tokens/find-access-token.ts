import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { indexed } from '../table-index.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** The row of a personal access token by its text. Nothing is looked up for a text whose check does not fit. */
export function findAccessToken(state: State, token: string): AccessTokenRow | undefined {
  if (!isAccessToken(token)) return undefined
  const key = digest(token)
  for (const rows of state.accessTokens.values()) {
    const row = indexed(rows, digestOf).get(key)
    if (row) return row
  }
  return undefined
}

function digestOf(row: AccessTokenRow): string {
  return row.digest
}
