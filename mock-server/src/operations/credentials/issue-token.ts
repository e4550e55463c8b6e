import { scopes } from '../../generated/routes.js'
import type { Handler } from '../../pipeline/handler.ts'
import { OAuthRefusal } from '../../pipeline/oauth-refusal.ts'
import { type Refreshing, refreshSession } from '../../platform/sessions/refresh-session.ts'
import { noted } from '../sessions/noted.ts'

const reasons = {
  unknown: 'The refresh token is unknown; sign in again.',
  expired: 'The refresh token has expired; sign in again.',
  revoked: 'The session of this refresh token was ended; sign in again.',
  reused: 'The refresh token was used before, so its session was ended; sign in again.',
} as const

export const issueToken: Handler<'issueToken'> = ({ body, client, world, env }) => {
  const refreshing = world.write<Refreshing>((state) => {
    const [tried, outcome] = refreshSession(state, body.refresh_token, env)
    if (outcome.kind !== 'reused') return [tried, outcome]
    const act = { kind: 'refresh_token_reused', reference: outcome.session.id } as const
    return [noted(tried, { actor: outcome.session, client, env }, act), outcome]
  })
  if (refreshing.kind !== 'refreshed') throw new OAuthRefusal('invalid_grant', reasons[refreshing.kind])
  const { accessToken, refreshToken, expiresIn } = refreshing.tokens
  return {
    status: 200,
    body: {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: expiresIn,
      refresh_token: refreshToken,
      scope: scopes.join(' '),
    },
  }
}
