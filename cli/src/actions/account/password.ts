import type { Context } from '../../context.ts'
import type { PasswordChange } from '../../input/password-change.ts'

/** That the password was changed. */
export interface PasswordChanged {
  readonly changed: true
}

/**
 * Changes the password, with the one that is: also where the session would not need it, so that nobody does it at an open
 * terminal. Every other session ends.
 *
 * @throws ProblemError `invalid-credentials`, `password-too-weak`
 */
export async function changePassword({ client }: Context, { current, next }: PasswordChange): Promise<PasswordChanged> {
  await client.sessions.stepUp({ password: current })
  await client.accounts.changePassword({ password: next })
  return { changed: true }
}
