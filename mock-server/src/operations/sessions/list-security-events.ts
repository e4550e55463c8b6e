import type { Handler } from '../../pipeline/handler.ts'
import { securityEventView } from '../../platform/security/security-event-view.ts'
import { owned } from '../../platform/table.ts'

export const listSecurityEvents: Handler<'listSecurityEvents'> = ({ actor, query, world, page }) => {
  const rows = owned(world.read().securityEvents, actor.accountId).values()
  const wanted = rows.filter(({ kind }) => query.kind === undefined || kind === query.kind)
  return { status: 200, body: page(wanted, securityEventView) }
}
