import type { Handler } from '../../pipeline/handler.ts'
import { checkAge } from '../../platform/accounts/check-age.ts'
import { checkPassword } from '../../platform/accounts/check-password.ts'
import { signUp } from '../../platform/accounts/sign-up.ts'
import { signUpStartedView } from '../../platform/accounts/sign-up-started-view.ts'

export const createAccount: Handler<'createAccount'> = async ({ body, world, env }) => {
  const { password, confirmAge18, ...person } = body
  checkAge(confirmAge18)
  checkPassword(password, person)
  const passwordHash = await world.hashPassword(password)
  const verification = world.write((state) => signUp(state, { ...person, passwordHash }, env))
  return { status: 202, body: signUpStartedView(verification) }
}
