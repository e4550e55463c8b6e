import type { Handler } from '../../pipeline/handler.ts'
import { checkPassword } from '../../platform/accounts/check-password.ts'
import { requireAccount } from '../../platform/accounts/require-account.ts'
import { changePassword as change } from '../../platform/passwords/change-password.ts'

export const changePassword: Handler<'changePassword'> = async ({ actor, body, world, env }) => {
  const { accountId, credentialId: sessionId } = actor
  checkPassword(body.password, requireAccount(world.read(), accountId))
  const passwordHash = await world.hashPassword(body.password)
  world.write((state) => change(state, { accountId, sessionId, passwordHash }, env))
  return { status: 204 }
}
