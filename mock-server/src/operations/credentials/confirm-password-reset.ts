import type { Handler } from '../../pipeline/handler.ts'
import { checkPassword } from '../../platform/accounts/check-password.ts'
import { confirmPasswordReset as confirm } from '../../platform/passwords/confirm-password-reset.ts'
import { requirePasswordReset } from '../../platform/passwords/require-password-reset.ts'
import { Refusal } from '../../platform/refusal.ts'
import { noted } from '../sessions/noted.ts'

export const confirmPasswordReset: Handler<'confirmPasswordReset'> = async ({ params, body, client, world, env }) => {
  const { code, password } = body
  const { email } = requirePasswordReset(world.read(), params.resetId, env.now)
  // What can be said without knowing the person, and the same derivation whether the code is right or wrong.
  checkPassword(password, { name: '', email })
  const passwordHash = await world.hashPassword(password)
  const outcome = world.write((state) => {
    const [tried, outcome] = confirm(state, { id: params.resetId, code, password, passwordHash }, env)
    const reset = outcome.kind === 'reset' && noted(tried, { actor: outcome, client, env }, { kind: 'password_reset' })
    return [reset || tried, outcome]
  })
  if (outcome.kind === 'wrong_code') {
    const { attemptsLeft } = outcome
    throw new Refusal('verification-failed', 'This is not the code that was sent.', { attemptsLeft })
  }
  return { status: 204 }
}
