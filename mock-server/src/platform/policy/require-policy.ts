import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { policyInForce } from './policy-in-force.ts'
import type { PolicyRow } from './policy-row.ts'

/** The version of the policy with this number, or the one in force for `current`; @throws Refusal `not-found`. */
export function requirePolicy(state: State, version: string, now: number): PolicyRow {
  const policy = version === 'current' ? policyInForce(state, now) : state.policies.get(version)
  if (!policy) throw new Refusal('not-found', `The privacy policy has no version ${version}.`)
  return policy
}
