import type { RefreshTokenRequest } from '@pianeojobs/sdk/contract'
import type { Call } from '../../pipeline/call.ts'
import type { Handler } from '../../pipeline/handler.ts'
import { OAuthRefusal } from '../../pipeline/oauth-refusal.ts'
import { exchangeDeviceCode } from '../../platform/device-authorizations/exchange-device-code.ts'
import { type Refreshing, refreshSession } from '../../platform/sessions/refresh-session.ts'
import { scopesOf } from '../../platform/sessions/scopes-of.ts'
import type { StartedSession } from '../../platform/sessions/start-session.ts'
import { noted } from '../sessions/noted.ts'

const refreshReasons = {
  unknown: 'The refresh token is unknown; sign in again.',
  expired: 'The refresh token has expired; sign in again.',
  revoked: 'The session of this refresh token was ended; sign in again.',
  reused: 'The refresh token was used before, so its session was ended; sign in again.',
} as const

const deviceReasons = {
  pending: ['authorization_pending', 'Nobody has decided yet; ask again after the interval.'],
  slow_down: ['slow_down', 'This was too soon: wait five seconds more between two questions from now on.'],
  denied: ['access_denied', 'The device was not let in.'],
  expired: ['expired_token', 'The codes have expired; begin anew.'],
  unknown: ['invalid_grant', 'The device code is unknown, or was exchanged already.'],
} as const

export const issueToken: Handler<'issueToken'> = (call) => {
  const { body } = call
  const { session, tokens } =
    body.grant_type === 'refresh_token' ? refreshed(call, body) : letIn(call, body.device_code)
  return {
    status: 200,
    body: {
      access_token: tokens.accessToken,
      token_type: 'Bearer',
      expires_in: tokens.expiresIn,
      refresh_token: tokens.refreshToken,
      scope: scopesOf(session).join(' '),
    },
  }
}

function refreshed({ client, world, env }: Call<'issueToken'>, { refresh_token }: RefreshTokenRequest): StartedSession {
  const refreshing = world.write<Refreshing>((state) => {
    const [tried, outcome] = refreshSession(state, refresh_token, env)
    if (outcome.kind !== 'reused') return [tried, outcome]
    const act = { kind: 'refresh_token_reused', reference: outcome.session.id } as const
    return [noted(tried, { actor: outcome.session, client, env }, act), outcome]
  })
  if (refreshing.kind !== 'refreshed') throw new OAuthRefusal('invalid_grant', refreshReasons[refreshing.kind])
  return refreshing
}

function letIn({ world, env }: Call<'issueToken'>, deviceCode: string): StartedSession {
  const exchange = world.write((state) => exchangeDeviceCode(state, deviceCode, env))
  if (exchange.kind === 'let_in') return exchange.started
  const [error, description] = deviceReasons[exchange.kind]
  throw new OAuthRefusal(error, description)
}
