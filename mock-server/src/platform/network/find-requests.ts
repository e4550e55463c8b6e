import type { ConnectionRequestDirection, ConnectionRequestState } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import type { RequestRow } from './request-row.ts'
import { requestSide } from './request-side.ts'
import { requestsOf } from './requests-of.ts'

interface Filter {
  readonly direction?: ConnectionRequestDirection | undefined
  readonly state?: ConnectionRequestState | undefined
}

/** The requests of a person that pass a filter as they stand for them, oldest first. */
export function findRequests(state: State, accountId: string, filter: Filter): readonly RequestRow[] {
  return requestsOf(state, accountId).filter((row) => {
    const { direction, standing } = requestSide(row, accountId)
    return (filter.direction ?? direction) === direction && (filter.state ?? standing.state) === standing.state
  })
}
