import type { Actor } from './actor.ts'
import type { WireRequest } from './wire.ts'

/** Whom requests are counted and keys are kept for: the account, or where nobody is signed in the address. */
export function callerOf(actor: Actor | undefined, { address = 'here' }: WireRequest): string {
  return actor?.accountId ?? address
}
