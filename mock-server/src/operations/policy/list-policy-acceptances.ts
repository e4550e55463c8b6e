import type { Handler } from '../../pipeline/handler.ts'
import { acceptanceView } from '../../platform/policy/acceptance-view.ts'
import { owned } from '../../platform/table.ts'

export const listPolicyAcceptances: Handler<'listPolicyAcceptances'> = ({ actor, world, page }) => {
  const rows = owned(world.read().acceptances, actor.accountId).values()
  return { status: 200, body: page(rows, acceptanceView) }
}
