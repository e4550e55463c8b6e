import type { ConnectionRequestState } from '@pianeojobs/sdk/contract'

/** How a request stands for one of the two, and since when, in milliseconds since the epoch. */
export interface Standing {
  readonly state: ConnectionRequestState
  readonly at: number
}

/**
 * A request to connect. It stands for itself on each side: a silent no, or a block, ends it for whoever said so, while to
 * the other it looks as before. Whatever is pending for the recipient is pending for the sender too.
 */
export interface RequestRow {
  readonly id: string
  readonly senderId: string
  readonly recipientId: string
  readonly message: string | null
  readonly createdAt: number
  readonly sent: Standing
  readonly received: Standing
}
