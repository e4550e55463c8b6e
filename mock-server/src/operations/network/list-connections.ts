import type { Handler } from '../../pipeline/handler.ts'
import { connectionView } from '../../platform/network/connection-view.ts'
import { connectionsOf } from '../../platform/network/connections-of.ts'

export const listConnections: Handler<'listConnections'> = ({ actor, world, page }) => {
  const state = world.read()
  const rows = [...connectionsOf(state, actor.accountId).values()]
  return { status: 200, body: page(rows, (row) => connectionView(state, row, actor.accountId)) }
}
