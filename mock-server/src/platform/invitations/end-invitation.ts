import type { InvitationState } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { InvitationRow } from './invitation-row.ts'
import { requireInvitationTransition } from './invitation-states.ts'

/**
 * Ends an invitation: its link stops working, and for whom it was is forgotten.
 *
 * @throws Refusal `invalid-state-transition` when it ended already.
 */
export function endInvitation(state: State, row: InvitationRow, as: InvitationState, { now }: Env): State {
  requireInvitationTransition(row.state, as)
  const ended: InvitationRow = { ...row, state: as, standing: null, endedAt: now }
  return { ...state, invitations: ownedPut(state.invitations, row.accountId, row.id, ended) }
}
