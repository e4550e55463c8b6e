import type { Handler } from '../../pipeline/handler.ts'
import { accountView } from '../../platform/accounts/account-view.ts'
import { changeAccount } from '../../platform/accounts/change-account.ts'
import { requireAccount } from '../../platform/accounts/require-account.ts'

export const updateAccount: Handler<'updateAccount'> = ({ actor, body, world, env, ifMatch }) => {
  const account = world.write((state) => {
    ifMatch(accountView(state, requireAccount(state, actor.accountId), env.now))
    return changeAccount(state, { accountId: actor.accountId, patch: body })
  })
  return { status: 200, body: accountView(world.read(), account, env.now) }
}
