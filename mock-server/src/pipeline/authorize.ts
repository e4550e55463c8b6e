import { limits } from '../generated/limits.js'
import { Refusal } from '../platform/refusal.ts'
import type { Actor } from './actor.ts'
import type { Route } from './route.ts'

/** @throws Refusal `insufficient-scope` or `step-up-required`, by what the contract says of the operation. */
export function authorize(route: Route, actor: Actor | undefined, now: number): void {
  if (!actor || route.security === 'optional') return
  for (const scope of route.scopes) requireScope(actor, scope)
  if (route.stepUp) requireStepUp(actor, now)
}

/** @throws Refusal `insufficient-scope`. */
export function requireScope({ scopes }: Actor, scope: string): void {
  if (scopes === 'all' || scopes.includes(scope)) return
  throw new Refusal('insufficient-scope', `This needs the scope ${scope}.`, { required: [scope] })
}

/** @throws Refusal `step-up-required` when the person last proved who they are too long ago. */
export function requireStepUp({ authAt }: Actor, now: number): void {
  if (now - authAt <= limits.stepUpSeconds * 1_000) return
  const minutes = limits.stepUpSeconds / 60
  throw new Refusal('step-up-required', `The password was last given more than ${minutes} minutes ago.`, {
    maxAge: limits.stepUpSeconds,
  })
}
