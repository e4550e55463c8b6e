import type { Handler } from '../../pipeline/handler.ts'
import { accountView } from '../../platform/accounts/account-view.ts'
import { reactivateAccount as reactivate } from '../../platform/accounts/reactivate-account.ts'
import { noted } from '../sessions/noted.ts'

export const reactivateAccount: Handler<'reactivateAccount'> = (call) => {
  const { actor, world, env } = call
  const body = world.write((state) => {
    const [back, account] = reactivate(state, actor.accountId)
    const kept = back === state ? state : noted(back, call, { kind: 'account_reactivated' })
    return [kept, accountView(kept, account, env.now)]
  })
  return { status: 200, body }
}
