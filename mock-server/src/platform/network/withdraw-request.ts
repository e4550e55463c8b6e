import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { RequestRow } from './request-row.ts'
import { requireTransition } from './request-states.ts'
import { requireRequest } from './require-request.ts'

/**
 * Takes back a request that is pending for who sent it, also when it was declined silently: they cannot tell.
 *
 * @throws Refusal `not-found`, `invalid-state-transition`.
 */
export function withdrawRequest(
  state: State,
  { accountId, id }: { accountId: string; id: string },
  env: Env,
): readonly [State, RequestRow] {
  const row = requireRequest(state, { accountId, id, direction: 'sent' })
  requireTransition(row.sent.state, 'withdrawn')
  const sent = { state: 'withdrawn', at: env.now } as const
  const withdrawn: RequestRow = { ...row, sent, ...(row.received.state === 'pending' && { received: sent }) }
  return [{ ...state, connectionRequests: put(state.connectionRequests, id, withdrawn) }, withdrawn]
}
