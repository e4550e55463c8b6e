import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { cardFor } from '../people/card-for.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import { requestExpiresAt } from './request-ends.ts'
import type { RequestRow } from './request-row.ts'
import { requestSide } from './request-side.ts'

/** A request as one of the two sees it. */
export function requestView(state: State, row: RequestRow, readerId: string): ConnectionRequest {
  const { direction, standing, otherId } = requestSide(row, readerId)
  return {
    id: row.id,
    direction,
    state: standing.state,
    personId: state.accounts.get(otherId)!.personId,
    person: cardFor(state, { accountId: otherId, readerId }) ?? null,
    message: row.message,
    createdAt: instant(row.createdAt),
    endedAt: standing.state === 'pending' ? null : instant(standing.at),
    expiresAt: instant(requestExpiresAt(row)),
  }
}
