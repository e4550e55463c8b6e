import type { Handler } from '../../pipeline/handler.ts'
import { liveSessions } from '../../platform/sessions/live-sessions.ts'
import { sessionView } from '../../platform/sessions/session-view.ts'

export const listSessions: Handler<'listSessions'> = ({ actor, world, env, page }) => {
  const state = world.read()
  const rows = liveSessions(state, actor.accountId)
  return { status: 200, body: page(rows, (row) => sessionView(state, row, actor.credentialId, env.now)) }
}
