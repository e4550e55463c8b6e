import type { Handler } from '../../pipeline/handler.ts'
import { cancelErasure as cancel } from '../../platform/erasure/cancel-erasure.ts'
import { erasureView } from '../../platform/erasure/erasure-view.ts'

export const cancelErasure: Handler<'cancelErasure'> = ({ actor, world, env }) => {
  const { accountId } = actor
  return { status: 200, body: erasureView(world.write((state) => cancel(state, { accountId }, env))) }
}
