import type { Handler } from '../../pipeline/handler.ts'
import { findRequests } from '../../platform/network/find-requests.ts'
import { requestView } from '../../platform/network/request-view.ts'

export const listConnectionRequests: Handler<'listConnectionRequests'> = ({ actor, query, world, page }) => {
  const state = world.read()
  const rows = findRequests(state, actor.accountId, query)
  return { status: 200, body: page(rows, (row) => requestView(state, row, actor.accountId)) }
}
