import type { Handler } from '../../pipeline/handler.ts'
import { accountView } from '../../platform/accounts/account-view.ts'
import { requireAccount } from '../../platform/accounts/require-account.ts'

export const getAccount: Handler<'getAccount'> = ({ actor, world, env }) => {
  const state = world.read()
  return { status: 200, body: accountView(state, requireAccount(state, actor.accountId), env.now) }
}
