import { limits } from '../../generated/limits.js'
import type { State } from '../state.ts'
import { ownedRemove } from '../table.ts'
import { day } from '../time.ts'
import { earliestOwned, type Transition } from '../transition.ts'
import { endInvitation } from './end-invitation.ts'
import type { InvitationRow } from './invitation-row.ts'
import { invitationExpiresAt } from './invitation-view.ts'

/** Ends the invitations that nobody used within 30 days, and forgets those that ended 30 days ago. */
export const invitationExpiry: Transition = {
  next: ({ invitations }) => earliestOwned(invitations, dueAt),
  run(state, env): State {
    const due = [...state.invitations.values()].flatMap((rows) =>
      [...rows.values()].filter((row) => dueAt(row) <= env.now),
    )
    let left = state
    for (const row of due) left = row.endedAt === null ? endInvitation(left, row, 'expired', env) : forget(left, row)
    return left
  },
}

function forget(state: State, { accountId, id }: InvitationRow): State {
  return { ...state, invitations: ownedRemove(state.invitations, accountId, [id]) }
}

function dueAt(row: InvitationRow): number {
  return row.endedAt === null ? invitationExpiresAt(row) : row.endedAt + limits.invitationRecordDays * day
}
