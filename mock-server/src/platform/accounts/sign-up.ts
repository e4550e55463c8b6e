import type { AccountSignUp } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { policyInForce } from '../policy/policy-in-force.ts'
import { Refusal } from '../refusal.ts'
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
  const policy = policyInForce(state, env.now)
  if (input.policy.version !== policy.version || input.policy.sha256 !== policy.sha256) {
    const detail = `Version ${input.policy.version} with this digest is not the policy in force.`
    throw new Refusal('policy-version-stale', detail, { current: policy.version })
  }
  const purpose = {
    kind: 'sign_up',
    name: input.name.normalize('NFC'),
    country: input.country,
    locale: input.locale ?? 'en',
    serviceNews: input.serviceNews ?? false,
    passwordHash: input.passwordHash,
    policyVersion: policy.version,
  } as const
  return openVerification(state, { email: input.email, purpose }, env)
}
