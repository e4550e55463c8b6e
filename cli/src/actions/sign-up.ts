import type { CountryCode, PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'

/** What a person gives to sign up (P1.2). */
export interface SignUpInput {
  readonly name: string
  readonly email: string
  /** ISO 3166-1 alpha-2, in any case; the platform says which there are. */
  readonly country: string
  readonly password: string
  /** That the person is 18 or older (P10.1). */
  readonly adult: boolean
  /** The link of an invitation, or the token in it; empty or left out without one. */
  readonly invitation?: string | undefined
}

/** A sign-up that waits for the code. */
export interface SignUpStarted {
  readonly verificationId: string
  /** RFC 3339. */
  readonly expiresAt: string
  readonly email: string
  /** The version of the policy that was accepted. */
  readonly policy: { readonly version: string; readonly sha256: string }
}

/**
 * Signs a person up who read `policy` and accepts it: what is echoed is the version and the hash of the text that was
 * there to be read (P1.5). The answer is the same whether or not the address has an account.
 */
export async function signUp(context: Context, input: SignUpInput, policy: PolicyVersion): Promise<SignUpStarted> {
  const { name, email, password, adult, invitation } = input
  const { version, sha256 } = policy
  const started = await context.client.accounts.create({
    name,
    email,
    country: input.country.toUpperCase() as CountryCode,
    password,
    confirmAge18: adult,
    policy: { version, sha256 },
    ...(invitation && { invitationToken: invitation.slice(invitation.indexOf('#') + 1) }),
  })
  await context.session.writePending({ verificationId: started.verificationId, email })
  return { ...started, email, policy: { version, sha256 } }
}
