import type { ConnectionRequestDirection } from '@pianeojobs/sdk/contract'
import type { RequestRow, Standing } from './request-row.ts'

/** A request from the side of one of the two. */
export interface RequestSide {
  readonly direction: ConnectionRequestDirection
  readonly standing: Standing
  readonly otherId: string
}

/** How a request stands for one of the two. */
export function requestSide({ senderId, recipientId, sent, received }: RequestRow, accountId: string): RequestSide {
  return senderId === accountId
    ? { direction: 'sent', standing: sent, otherId: recipientId }
    : { direction: 'received', standing: received, otherId: senderId }
}
