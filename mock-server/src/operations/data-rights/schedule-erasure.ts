import { limits } from '../../generated/limits.js'
import type { Handler } from '../../pipeline/handler.ts'
import { erasureView } from '../../platform/erasure/erasure-view.ts'
import { scheduleErasure as schedule } from '../../platform/erasure/schedule-erasure.ts'

export const scheduleErasure: Handler<'scheduleErasure'> = ({ actor, body, world, env }) => {
  const input = { accountId: actor.accountId, graceDays: body.graceDays ?? limits.erasureGraceDays }
  return { status: 200, body: erasureView(world.write((state) => schedule(state, input, env))) }
}
