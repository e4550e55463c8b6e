import type { Handler } from '../../pipeline/handler.ts'
import { checkPassword } from '../../platform/accounts/check-password.ts'
import { requireAccount } from '../../platform/accounts/require-account.ts'
import { changePassword as change } from '../../platform/passwords/change-password.ts'
import { noted } from '../sessions/noted.ts'

export const changePassword: Handler<'changePassword'> = async (call) => {
  const { actor, body, world, env } = call
  const { accountId, credentialId: sessionId } = actor
  checkPassword(body.password, requireAccount(world.read(), accountId))
  const passwordHash = await world.hashPassword(body.password)
  world.write((state) => {
    const [changed] = change(state, { accountId, sessionId, passwordHash }, env)
    return [noted(changed, call, { kind: 'password_changed' }), undefined]
  })
  return { status: 204 }
}
