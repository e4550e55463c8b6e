import { requireAccount } from '../platform/accounts/require-account.ts'
import { stateGate } from '../platform/accounts/state-gate.ts'
import type { Env } from '../platform/env.ts'
import { pendingPolicy } from '../platform/policy/pending-policy.ts'
import { policyGate } from '../platform/policy/policy-gate.ts'
import type { Actor } from './actor.ts'
import type { Route } from './route.ts'
import type { World } from './world.ts'

/**
 * What stands between a person and an operation that is not one of their rights: the state of the account, and a policy
 * that waits for acceptance. Which of them an operation knows the contract says, by the problems it can answer; a right
 * that answers one of them asks by itself, only where more than the right is wanted.
 *
 * @throws Refusal `account-suspended`, `account-deactivated` or `policy-acceptance-required`.
 */
export function gate(route: Route, { accountId }: Actor, world: World, env: Env): void {
  if (route.neverGated) return
  const forbidden = route.problems['403'] ?? []
  if (forbidden.includes('account-suspended')) stateGate(requireAccount(world.read(), accountId))
  if (forbidden.includes('policy-acceptance-required') && pendingPolicy(world.read(), accountId, env.now)) {
    world.write((state) => [policyGate(state, accountId, env), undefined])
  }
}
