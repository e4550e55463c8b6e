import type { Context } from '../../context.ts'
import { NothingToResetError } from '../../session/nothing-to-reset-error.ts'

/** A code that was sent, if the address has an account. */
export interface ResetSent {
  readonly resetId: string
  readonly email: string
  /** RFC 3339. */
  readonly expiresAt: string
}

/** That the password is a new one. */
export interface PasswordReset {
  readonly reset: true
  readonly email: string
}

/** Has a code for a new password sent. Whether the address has an account only its mail tells. */
export async function requestReset({ client, session }: Context, email: string): Promise<ResetSent> {
  const { resetId, expiresAt } = await client.passwordResets.request({ email })
  await session.writeReset({ resetId, email })
  return { resetId, email, expiresAt }
}

/**
 * Sets a new password with the code from the mail. Every session ends, the one here too.
 *
 * @throws NothingToResetError when no code was asked for here.
 * @throws ProblemError `verification-failed`, `code-expired`, `password-too-weak`
 */
export async function confirmReset(
  { client, session }: Context,
  input: { readonly code: string; readonly password: string },
): Promise<PasswordReset> {
  const pending = await session.readReset()
  if (!pending) throw new NothingToResetError()
  await client.passwordResets.confirm(pending.resetId, input)
  await session.writeReset(undefined)
  return { reset: true, email: pending.email }
}
