import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { pendingPolicy } from './pending-policy.ts'
import { recordAcceptance } from './record-acceptance.ts'

/**
 * What a change of the policy means for somebody who goes on (P11.3): continued use is acceptance where the policy says
 * so; where it wants an act, there must have been one. Called for operations that are not rights, never for a read.
 *
 * @throws Refusal `policy-acceptance-required`.
 */
export function policyGate(state: State, accountId: string, env: Env): State {
  const policy = pendingPolicy(state, accountId, env.now)
  if (!policy) return state
  if (policy.acceptanceMode === 'explicit') {
    const { version } = policy
    const detail = `Version ${version} of the privacy policy is in force and not accepted yet.`
    throw new Refusal('policy-acceptance-required', detail, { version })
  }
  const locale = state.accounts.get(accountId)?.locale ?? policy.language
  return recordAcceptance(state, { accountId, policy, method: 'continued_use', locale }, env)[0]
}
