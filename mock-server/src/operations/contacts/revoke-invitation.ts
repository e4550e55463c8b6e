import type { Handler } from '../../pipeline/handler.ts'
import { revokeInvitation as revoke } from '../../platform/invitations/revoke-invitation.ts'

export const revokeInvitation: Handler<'revokeInvitation'> = ({ actor, params, world, env }) => {
  world.write((state) => revoke(state, { accountId: actor.accountId, id: params.invitationId }, env))
  return { status: 204 }
}
