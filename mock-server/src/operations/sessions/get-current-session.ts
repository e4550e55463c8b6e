import type { Handler } from '../../pipeline/handler.ts'
import { accessTokenSession } from '../../platform/access-tokens/access-token-session.ts'
import { requireAccessToken } from '../../platform/access-tokens/require-access-token.ts'
import { requireSession } from '../../platform/sessions/require-session.ts'
import { sessionView } from '../../platform/sessions/session-view.ts'

export const getCurrentSession: Handler<'getCurrentSession'> = ({ actor, world, env }) => {
  const { kind, accountId, credentialId } = actor
  const state = world.read()
  if (kind === 'pat') {
    const token = requireAccessToken(state, accountId, credentialId, env.now)
    return { status: 200, body: accessTokenSession(state, token, env.now) }
  }
  return {
    status: 200,
    body: sessionView(state, requireSession(state, accountId, credentialId), credentialId, env.now),
  }
}
