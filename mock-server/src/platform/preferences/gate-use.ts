import { requireAccount } from '../accounts/require-account.ts'
import { stateGate } from '../accounts/state-gate.ts'
import type { Env } from '../env.ts'
import { policyGate } from '../policy/policy-gate.ts'
import type { State } from '../state.ts'

/**
 * What stands before everything that is no right, for operations that are one only where they narrow (P11.3).
 *
 * @throws Refusal `account-suspended`, `account-deactivated`, `policy-acceptance-required`.
 */
export function gateUse(state: State, accountId: string, env: Env): State {
  stateGate(requireAccount(state, accountId))
  return policyGate(state, accountId, env)
}
