import type { Handler } from '../../pipeline/handler.ts'
import { revokeSessions } from '../../platform/sessions/revoke-sessions.ts'
import { noted } from './noted.ts'

export const revokeOtherSessions: Handler<'revokeOtherSessions'> = (call) => {
  const { actor, world, env } = call
  const { accountId, credentialId } = actor
  const revoked = world.write((state) => {
    const [ended, count] = revokeSessions(state, { accountId, keep: credentialId }, env)
    return [count === 0 ? state : noted(ended, call, { kind: 'other_sessions_ended' }), count]
  })
  return { status: 200, body: { revoked } }
}
