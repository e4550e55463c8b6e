import type { Handler } from '../../pipeline/handler.ts'
import { invitationView } from '../../platform/invitations/invitation-view.ts'
import { owned } from '../../platform/table.ts'

export const listInvitations: Handler<'listInvitations'> = ({ actor, query, world, page }) => {
  const rows = [...owned(world.read().invitations, actor.accountId).values()]
  const wanted = rows.filter(({ state }) => (query.state ?? state) === state)
  return { status: 200, body: page(wanted, invitationView) }
}
