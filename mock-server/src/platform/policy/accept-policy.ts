import type { PolicyReference } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { AcceptanceRow } from './acceptance-row.ts'
import { checkPolicyReference } from './check-policy-reference.ts'
import { recordAcceptance } from './record-acceptance.ts'

/**
 * A person accepts the policy in force by an act of their own (P11.3). Accepted already, that acceptance stands.
 *
 * @throws Refusal `policy-version-stale` when they name another text than the one in force.
 */
export function acceptPolicy(
  state: State,
  { accountId, reference }: { accountId: string; reference: PolicyReference },
  env: Env,
): readonly [State, AcceptanceRow] {
  const policy = checkPolicyReference(state, reference, env.now)
  for (const row of owned(state.acceptances, accountId).values()) {
    if (row.version === policy.version) return [state, row]
  }
  const { locale } = requireAccount(state, accountId)
  return recordAcceptance(state, { accountId, policy, method: 'explicit', locale }, env)
}
