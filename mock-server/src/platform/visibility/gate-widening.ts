import type { VisibilityPatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { requirePerson } from '../people/require-person.ts'
import { policyGate } from '../policy/policy-gate.ts'
import type { State } from '../state.ts'
import { planVisibility } from './plan-visibility.ts'

/**
 * Hiding is a right and waits for nothing; showing more is a use like any other and falls under the policy (P11.3).
 *
 * @throws Refusal `policy-acceptance-required` when the change shows anything to more people while a policy waits.
 */
export function gateWidening(state: State, accountId: string, patch: VisibilityPatch, env: Env): State {
  const { exposes } = planVisibility(requirePerson(state, accountId).profile, patch)
  return exposes.length > 0 ? policyGate(state, accountId, env) : state
}
