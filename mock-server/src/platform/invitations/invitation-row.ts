import type { InvitationState } from '@pianeojobs/sdk/contract'

/** An invitation as the platform keeps it. Instants are milliseconds since the epoch. */
export interface InvitationRow {
  readonly id: string
  readonly accountId: string
  readonly state: InvitationState
  /** For whom, and by what link; `null` once it ended: then neither is kept. */
  readonly standing: StandingInvitation | null
  readonly createdAt: number
  readonly endedAt: number | null
}

export interface StandingInvitation {
  readonly contactId: string
  /** The keyed digest of the address: the address itself stands in the contact alone. */
  readonly address: string
  /** The SHA-256 of the token in the link. */
  readonly tokenDigest: string
}

/** That an address asked not to be invited; `id` is its keyed digest. */
export interface InvitationOptOutRow {
  readonly id: string
}
