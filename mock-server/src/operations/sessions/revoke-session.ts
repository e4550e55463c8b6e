import type { Handler } from '../../pipeline/handler.ts'
import { requireSession } from '../../platform/sessions/require-session.ts'
import { revokeSession as revoke } from '../../platform/sessions/revoke-session.ts'

export const revokeSession: Handler<'revokeSession'> = ({ actor, params, world, env }) => {
  const id = params.sessionId === 'current' ? actor.sessionId : params.sessionId
  world.write((state) => [revoke(state, requireSession(state, actor.accountId, id), env), undefined])
  return { status: 204 }
}
