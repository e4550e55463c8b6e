import type { PolicyReference } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { policyInForce } from './policy-in-force.ts'
import type { PolicyRow } from './policy-row.ts'

/**
 * The policy in force, when that is what somebody names by its version and the digest of the text they had (P1.5).
 *
 * @throws Refusal `policy-version-stale`.
 */
export function checkPolicyReference(state: State, { version, sha256 }: PolicyReference, now: number): PolicyRow {
  const policy = policyInForce(state, now)
  if (version === policy.version && sha256 === policy.sha256) return policy
  const detail = `Version ${version} with this digest is not the policy in force.`
  throw new Refusal('policy-version-stale', detail, { current: policy.version })
}
