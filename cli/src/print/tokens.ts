import type { AccessToken } from '@pianeojobs/sdk/contract'
import { printTable } from './table.ts'

/** Personal access tokens, for people. */
export function printTokens(tokens: readonly AccessToken[]): string {
  if (tokens.length === 0) return 'No access tokens. Make one with `pianeo token create`.'
  return printTable(
    ['NAME', 'BEGINS', 'LAST USED', 'WORKS UNTIL', 'MAY', 'ID'],
    tokens.map(({ name, prefix, lastUsedAt, expiresAt, scopes, id }) => [
      name,
      prefix,
      lastUsedAt ?? 'never',
      expiresAt,
      scopes.join(' '),
      id,
    ]),
  )
}
