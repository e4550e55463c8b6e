import type { Handler } from '../../pipeline/handler.ts'
import { requireSession } from '../../platform/sessions/require-session.ts'
import { sessionView } from '../../platform/sessions/session-view.ts'

export const getCurrentSession: Handler<'getCurrentSession'> = ({ actor, world, env }) => {
  const state = world.read()
  const session = requireSession(state, actor.accountId, actor.sessionId)
  return { status: 200, body: sessionView(state, session, actor.sessionId, env.now) }
}
