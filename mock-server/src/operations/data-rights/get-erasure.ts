import type { Handler } from '../../pipeline/handler.ts'
import { erasureView } from '../../platform/erasure/erasure-view.ts'
import { requireErasure } from '../../platform/erasure/require-erasure.ts'

export const getErasure: Handler<'getErasure'> = ({ actor, world }) => {
  return { status: 200, body: erasureView(requireErasure(world.read(), actor.accountId)) }
}
