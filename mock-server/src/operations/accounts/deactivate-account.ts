import type { Handler } from '../../pipeline/handler.ts'
import { deactivateAccount as deactivate } from '../../platform/accounts/deactivate-account.ts'
import { deactivationView } from '../../platform/accounts/deactivation-view.ts'
import { instantMs } from '../../platform/time.ts'
import { noted } from '../sessions/noted.ts'

export const deactivateAccount: Handler<'deactivateAccount'> = (call) => {
  const { actor, body, world, env } = call
  const deleteAfter = typeof body.deleteAfter === 'string' ? instantMs(body.deleteAfter) : null
  const paused = world.write((state) => {
    const [next, account] = deactivate(state, { accountId: actor.accountId, deleteAfter }, env)
    return [next === state ? state : noted(next, call, { kind: 'account_deactivated' }), account]
  })
  return { status: 200, body: deactivationView(paused) }
}
