import type { Handler } from '../../pipeline/handler.ts'
import { requireAccessToken } from '../../platform/access-tokens/require-access-token.ts'
import { revokeAccessToken } from '../../platform/access-tokens/revoke-access-token.ts'
import { requireSession } from '../../platform/sessions/require-session.ts'
import { revokeSession as revoke } from '../../platform/sessions/revoke-session.ts'
import { noted } from './noted.ts'

export const revokeSession: Handler<'revokeSession'> = (call) => {
  const { actor, params, world, env } = call
  const { kind, accountId, credentialId } = actor
  const id = params.sessionId === 'current' ? credentialId : params.sessionId
  const isToken = kind === 'pat' && id === credentialId
  world.write((state) => {
    const ended = isToken
      ? revokeAccessToken(state, requireAccessToken(state, accountId, id, env.now), env)
      : revoke(state, requireSession(state, accountId, id), env)
    const act = { kind: isToken ? 'access_token_revoked' : 'session_ended', reference: id } as const
    return [noted(ended, call, act), undefined]
  })
  return { status: 204 }
}
