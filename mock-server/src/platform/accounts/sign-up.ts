import type { AccountSignUp } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { checkPolicyReference } from '../policy/check-policy-reference.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { openVerification } from './open-verification.ts'
import type { VerificationRow } from './verification-row.ts'

/**
 * Starts a sign-up (P1.2). What it answers and does looks the same whether or not the address has an account.
 *
 * @throws Refusal `policy-version-stale` when what was accepted is not the policy in force (P1.5).
 */
export function signUp(
  state: State,
  input: Omit<AccountSignUp, 'password' | 'confirmAge18'> & { passwordHash: string },
  env: Env,
): readonly [State, VerificationRow] {
  const policy = checkPolicyReference(state, input.policy, env.now)
  const purpose = {
    kind: 'sign_up',
    name: input.name.normalize('NFC'),
    country: input.country,
    locale: input.locale ?? 'en',
    serviceNews: input.serviceNews ?? false,
    passwordHash: input.passwordHash,
    policyVersion: policy.version,
    ...(input.invitationToken !== undefined && { invitation: digest(input.invitationToken) }),
  } as const
  return openVerification(state, { email: input.email, purpose }, env)
}
