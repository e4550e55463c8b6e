import type { Handler } from '../../pipeline/handler.ts'
import { requireAccessToken } from '../../platform/access-tokens/require-access-token.ts'
import { revokeAccessToken } from '../../platform/access-tokens/revoke-access-token.ts'
import { requireSession } from '../../platform/sessions/require-session.ts'
import { revokeSession as revoke } from '../../platform/sessions/revoke-session.ts'

export const revokeSession: Handler<'revokeSession'> = ({ actor, params, world, env }) => {
  const { kind, accountId, credentialId } = actor
  const id = params.sessionId === 'current' ? credentialId : params.sessionId
  const isToken = kind === 'pat' && id === credentialId
  world.write((state) => [
    isToken
      ? revokeAccessToken(state, requireAccessToken(state, accountId, id, env.now), env)
      : revoke(state, requireSession(state, accountId, id), env),
    undefined,
  ])
  return { status: 204 }
}
