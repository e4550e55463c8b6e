import type { Handler } from '../../pipeline/handler.ts'
import { revokeSessions } from '../../platform/sessions/revoke-sessions.ts'

export const revokeOtherSessions: Handler<'revokeOtherSessions'> = ({ actor, world, env }) => {
  const { accountId, credentialId } = actor
  const revoked = world.write((state) => revokeSessions(state, { accountId, keep: credentialId }, env))
  return { status: 200, body: { revoked } }
}
