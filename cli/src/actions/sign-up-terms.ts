import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'

/** What a person needs to know before they sign up. */
export interface SignUpTerms {
  /** The policy in force, to be read and accepted (P1.5). */
  readonly policy: PolicyVersion
  readonly limits: PasswordLimits
}

/** How long a password may be, in code points (P9.5). */
export interface PasswordLimits {
  readonly least: number
  readonly most: number
}

/** Reads what signing up asks for. Nobody needs to be signed in. */
export async function readSignUpTerms(context: Context): Promise<SignUpTerms> {
  const [policy, limits] = await Promise.all([
    context.client.policy.versions.get('current'),
    readPasswordLimits(context),
  ])
  return { policy, limits }
}

/** How long a password may be on this platform. */
export async function readPasswordLimits({ client }: Context): Promise<PasswordLimits> {
  const { limits } = await client.meta.get()
  return { least: limits.passwordMinLength ?? 1, most: limits.passwordMaxLength ?? Number.MAX_SAFE_INTEGER }
}
