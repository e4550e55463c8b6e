import type { InvitationState } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'

/** What may follow each state of an invitation. */
export const invitationStates: Readonly<Record<InvitationState, readonly InvitationState[]>> = {
  issued: ['accepted', 'expired', 'revoked', 'suppressed'],
  accepted: [],
  expired: [],
  revoked: [],
  suppressed: [],
}

/** @throws Refusal `invalid-state-transition` when `to` cannot follow `from`. */
export function requireInvitationTransition(from: InvitationState, to: InvitationState): void {
  const allowed = invitationStates[from]
  if (allowed.includes(to)) return
  const detail = `This invitation is ${from}; it cannot become ${to}.`
  throw new Refusal('invalid-state-transition', detail, { from, to, allowed: [...allowed] })
}
