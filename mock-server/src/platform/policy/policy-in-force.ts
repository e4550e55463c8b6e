import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { instantMs } from '../time.ts'
import type { PolicyRow } from './policy-row.ts'

/**
 * The privacy policy in force at an instant: of those in effect the one that took effect last (P11.1).
 *
 * @throws Error when none is: a platform without a policy must not run.
 */
export function policyInForce(state: State, now: number): PolicyRow {
  const policy = newestFirst(state).find(({ at }) => at <= now)
  if (!policy) throw new Error('No privacy policy is in force')
  return policy.row
}

function newestFirst({ policies }: State): readonly { at: number; row: PolicyRow }[] {
  return remember(policies, newestFirst, () =>
    [...policies.values()].map((row) => ({ at: instantMs(row.effectiveAt), row })).sort((a, b) => b.at - a.at),
  )
}
