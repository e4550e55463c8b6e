import type { State } from '../state.ts'
import { owned } from '../table.ts'
import { policyInForce } from './policy-in-force.ts'
import type { PolicyRow } from './policy-row.ts'

/** The policy in force when this person has not accepted it yet. */
export function pendingPolicy(state: State, accountId: string, now: number): PolicyRow | undefined {
  const policy = policyInForce(state, now)
  for (const { version } of owned(state.acceptances, accountId).values()) {
    if (version === policy.version) return undefined
  }
  return policy
}
