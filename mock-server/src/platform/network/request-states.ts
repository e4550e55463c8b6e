import type { ConnectionRequestState } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'

/** What may follow each state of a request, on either side. */
export const requestStates: Readonly<Record<ConnectionRequestState, readonly ConnectionRequestState[]>> = {
  pending: ['accepted', 'declined', 'withdrawn', 'expired', 'void'],
  accepted: [],
  declined: [],
  withdrawn: [],
  expired: [],
  void: [],
}

/** @throws Refusal `invalid-state-transition` when `to` cannot follow `from`. */
export function requireTransition(from: ConnectionRequestState, to: ConnectionRequestState): void {
  const allowed = requestStates[from]
  if (allowed.includes(to)) return
  const detail = `This request is ${from}; it cannot become ${to}.`
  throw new Refusal('invalid-state-transition', detail, { from, to, allowed: [...allowed] })
}
