import type { Handler } from '../../pipeline/handler.ts'
import { removeConnection as remove } from '../../platform/network/remove-connection.ts'

export const removeConnection: Handler<'removeConnection'> = ({ actor, params, world }) => {
  world.write((state) => remove(state, { accountId: actor.accountId, id: params.connectionId }))
  return { status: 204 }
}
