import type { PolicyVersion, PolicyVersionSummary } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { policyInForce } from './policy-in-force.ts'
import type { PolicyRow } from './policy-row.ts'

/** A version of the policy passage by passage. */
export function policyVersionView(state: State, policy: PolicyRow, now: number): PolicyVersion {
  const sections = policy.sections.map(({ passages, ...section }) => ({ ...section, passages: [...passages] }))
  return { ...policySummaryView(state, policy, now), sections }
}

/** A version of the policy without its words. */
export function policySummaryView(state: State, policy: PolicyRow, now: number): PolicyVersionSummary {
  const { sections: _, text: __, ...summary } = policy
  return { ...summary, inForce: policyInForce(state, now).version === policy.version }
}
