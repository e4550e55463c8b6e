import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { digest, mintToken } from '../secrets.ts'
import type { State } from '../state.ts'
import { day, second } from '../time.ts'
import type { SessionRow } from './session-row.ts'
import type { TokenRow } from './token-row.ts'

export interface IssuedTokens {
  readonly accessToken: string
  readonly refreshToken: string
  /** Seconds until the access token expires. */
  readonly expiresIn: number
}

/** New tokens for a session. The state keeps their digests; the tokens themselves are in the output alone. */
export function issueTokens(state: State, { id, accountId }: SessionRow, env: Env): readonly [State, IssuedTokens] {
  const accessToken = mintToken('pj_ses', env)
  const refreshToken = mintToken('pj_ref', env)
  const common = { accountId, sessionId: id }
  const access: TokenRow = { ...common, kind: 'access', expiresAt: env.now + limits.accessTokenSeconds * second }
  const refresh: TokenRow = { ...common, kind: 'refresh', expiresAt: env.now + limits.sessionIdleDays * day }
  const tokens = new Map(state.tokens).set(digest(accessToken), access).set(digest(refreshToken), refresh)
  return [
    { ...state, tokens },
    { accessToken, refreshToken, expiresIn: limits.accessTokenSeconds },
  ]
}
