import type { Handler } from '../../pipeline/handler.ts'
import { cancelErasure as cancel } from '../../platform/erasure/cancel-erasure.ts'
import { erasureView } from '../../platform/erasure/erasure-view.ts'
import { noted } from '../sessions/noted.ts'

export const cancelErasure: Handler<'cancelErasure'> = (call) => {
  const { actor, world, env } = call
  const { accountId } = actor
  const erasure = world.write((state) => {
    const [kept, row] = cancel(state, { accountId }, env)
    const act = { kind: 'erasure_cancelled', reference: row.id } as const
    return [kept === state ? state : noted(kept, call, act), row]
  })
  return { status: 200, body: erasureView(erasure) }
}
