import { accessTokenPrefix } from '@pianeojobs/sdk/access-token'
import type { AccessTokenCreate } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { day } from '../time.ts'
import type { AccessTokenRow } from './access-token-row.ts'
import { liveAccessTokens } from './live-access-tokens.ts'
import { mintAccessToken } from './mint-access-token.ts'
import { wantedScopes } from './wanted-scopes.ts'

/** Digits shown of a token beside its prefix: enough to know it again, and 28 too few to use it. */
const shownDigits = 4

/** A new token; its text is nowhere else. */
export interface CreatedAccessToken {
  readonly row: AccessTokenRow
  readonly token: string
}

/**
 * Makes a personal access token for somebody whose own scopes are `scopes`.
 *
 * @throws Refusal `scope-not-allowed` for a scope beyond these, `limit-exceeded` when there are 50 that still work.
 */
export function createAccessToken(
  state: State,
  input: { accountId: string; scopes: readonly string[]; wanted: AccessTokenCreate },
  env: Env,
): readonly [State, CreatedAccessToken] {
  const { accountId, wanted } = input
  const scopes = wantedScopes(wanted, input.scopes)
  const limit = limits.personalAccessTokens
  if (liveAccessTokens(state, accountId, env.now).length >= limit) {
    throw new Refusal('limit-exceeded', `There can be ${limit} access tokens. Revoke one first.`, { limit })
  }
  const token = mintAccessToken(env)
  const row: AccessTokenRow = {
    id: env.id('pat'),
    accountId,
    digest: digest(token),
    name: wanted.name.normalize('NFC'),
    prefix: token.slice(0, accessTokenPrefix.length + shownDigits),
    scopes,
    createdAt: env.now,
    expiresAt: env.now + wanted.expiresInDays! * day,
    lastUsedAt: null,
  }
  return [
    { ...state, accessTokens: ownedPut(state.accessTokens, accountId, row.id, row) },
    { row, token },
  ]
}
