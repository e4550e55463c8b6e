import { limits } from '../../generated/limits.js'
import type { Handler } from '../../pipeline/handler.ts'
import { erasureView } from '../../platform/erasure/erasure-view.ts'
import { scheduleErasure as schedule } from '../../platform/erasure/schedule-erasure.ts'
import { noted } from '../sessions/noted.ts'

export const scheduleErasure: Handler<'scheduleErasure'> = (call) => {
  const { actor, body, world, env } = call
  const input = { accountId: actor.accountId, graceDays: body.graceDays ?? limits.erasureGraceDays }
  const erasure = world.write((state) => {
    const [scheduled, row] = schedule(state, input, env)
    const act = { kind: 'erasure_scheduled', reference: row.id } as const
    return [scheduled === state ? state : noted(scheduled, call, act), row]
  })
  return { status: 200, body: erasureView(erasure) }
}
