import type { Handler } from '../../pipeline/handler.ts'
import { requireAccount } from '../../platform/accounts/require-account.ts'
import { Refusal } from '../../platform/refusal.ts'
import { sessionView } from '../../platform/sessions/session-view.ts'
import { stepUpSession as stepUp } from '../../platform/sessions/step-up-session.ts'

export const stepUpSession: Handler<'stepUpSession'> = async ({ actor, body, world, env }) => {
  const { accountId, credentialId: id } = actor
  const { passwordHash } = requireAccount(world.read(), accountId)
  if (!(await world.verifyPassword(body.password, passwordHash))) {
    throw new Refusal('invalid-credentials', 'This is not the password of the account.')
  }
  const session = world.write((state) => stepUp(state, { accountId, id }, env))
  return { status: 200, body: sessionView(world.read(), session, id, env.now) }
}
