import type { State } from '../state.ts'
import { earliest, type Transition } from '../transition.ts'
import { requestExpiresAt } from './request-ends.ts'
import type { RequestRow } from './request-row.ts'

/** Ends the requests that nobody answered within 180 days; to who sent them, those that were declined silently too. */
export const requestExpiry: Transition = {
  next: ({ connectionRequests }) => earliest(connectionRequests, expiresAt),
  run(state, env): State {
    const connectionRequests = new Map(state.connectionRequests)
    const expired = { state: 'expired', at: env.now } as const
    for (const [id, row] of state.connectionRequests) {
      if ((expiresAt(row) ?? Number.POSITIVE_INFINITY) > env.now) continue
      const received = row.received.state === 'pending' ? expired : row.received
      connectionRequests.set(id, { ...row, sent: expired, received })
    }
    return { ...state, connectionRequests }
  },
}

function expiresAt(row: RequestRow): number | undefined {
  return row.sent.state === 'pending' ? requestExpiresAt(row) : undefined
}
