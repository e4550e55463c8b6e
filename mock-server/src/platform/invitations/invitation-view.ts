import type { Invitation } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { day, instant } from '../time.ts'
import type { InvitationRow } from './invitation-row.ts'

/** An invitation as the contract words it: never its link. */
export function invitationView(row: InvitationRow): Invitation {
  return {
    id: row.id,
    contactId: row.standing?.contactId ?? null,
    state: row.state,
    createdAt: instant(row.createdAt),
    expiresAt: instant(invitationExpiresAt(row)),
    endedAt: row.endedAt === null ? null : instant(row.endedAt),
  }
}

/** When the link of an invitation stops working, in milliseconds since the epoch. */
export function invitationExpiresAt({ createdAt }: InvitationRow): number {
  return createdAt + limits.invitationDays * day
}
