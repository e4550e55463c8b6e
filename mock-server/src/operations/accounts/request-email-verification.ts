import { limits } from '../../generated/limits.js'
import type { Handler } from '../../pipeline/handler.ts'
import { openVerification, reopenVerification } from '../../platform/accounts/open-verification.ts'
import { signUpStartedView } from '../../platform/accounts/sign-up-started-view.ts'
import { Refusal } from '../../platform/refusal.ts'
import { second } from '../../platform/time.ts'

export const requestEmailVerification: Handler<'requestEmailVerification'> = (call) => {
  const { actor, body, world, env } = call
  if ('verificationId' in body) {
    const id = body.verificationId
    const verification = world.write((state) => reopenVerification(state, id, env))
    // A verification nobody knows, or that is over, looks like one whose mail is on its way.
    return {
      status: 202,
      body: signUpStartedView(verification ?? { id, codeExpiresAt: env.now + limits.verificationSeconds * second }),
    }
  }
  if (!actor) throw new Refusal('unauthenticated', 'Changing the address needs a bearer token.')
  call.requireScope(actor, 'account:write')
  call.requireStepUp(actor)
  const purpose = { kind: 'address_change', accountId: actor.accountId } as const
  const verification = world.write((state) => openVerification(state, { email: body.email, purpose }, env))
  return { status: 202, body: signUpStartedView(verification) }
}
