import { limits } from '../generated/limits.js'
import { Refusal } from '../platform/refusal.ts'
import type { Actor } from './actor.ts'
import type { Route } from './route.ts'

/** The scope that stands for a fresh password: a token that has it was made with one (domain rule 3.0 c). */
const exportScope = 'export:create'

/**
 * By what the contract says of the operation.
 *
 * @throws Refusal `scope-not-allowed`, `insufficient-scope` or `step-up-required`.
 */
export function authorize(route: Route, actor: Actor | undefined, now: number): void {
  if (!actor || route.security === 'optional') return
  if (route.firstParty) requireSession(actor)
  for (const scope of route.scopes) requireScope(actor, scope)
  if (route.stepUp && !(actor.kind !== 'session' && route.scopes.includes(exportScope))) requireStepUp(actor, now)
}

/** @throws Refusal `scope-not-allowed` for a personal access token or a device, whatever its scopes. */
function requireSession({ kind }: Actor): void {
  if (kind === 'session') return
  throw new Refusal(
    'scope-not-allowed',
    'This needs you to be signed in yourself; a personal access token or a device cannot do it.',
  )
}

/** @throws Refusal `insufficient-scope`. */
export function requireScope({ scopes }: Actor, scope: string): void {
  if (scopes === 'all' || scopes.includes(scope)) return
  throw new Refusal('insufficient-scope', `This needs the scope ${scope}.`, { required: [scope] })
}

/**
 * @throws Refusal `step-up-required` when the person last proved who they are too long ago, `scope-not-allowed` for a
 * personal access token or a device, which cannot prove it.
 */
export function requireStepUp(actor: Actor, now: number): void {
  requireSession(actor)
  if (now - actor.authAt <= limits.stepUpSeconds * 1_000) return
  const minutes = limits.stepUpSeconds / 60
  throw new Refusal('step-up-required', `The password was last given more than ${minutes} minutes ago.`, {
    maxAge: limits.stepUpSeconds,
  })
}
