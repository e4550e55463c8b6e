import type { ConnectionRequestAnswer } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { connect } from './connect.ts'
import type { RequestRow } from './request-row.ts'
import { requireTransition } from './request-states.ts'
import { requireRequest } from './require-request.ts'

/**
 * Accepts a request that a person received, or declines it: silently, for who sent it sees it pending as before (E-NET).
 *
 * @throws Refusal `not-found`, `invalid-state-transition`.
 */
export function answerRequest(
  state: State,
  { accountId, id, answer }: { accountId: string; id: string } & ConnectionRequestAnswer,
  env: Env,
): readonly [State, RequestRow] {
  const row = requireRequest(state, { accountId, id, direction: 'received' })
  const accepted = answer === 'accept'
  const received = { state: accepted ? 'accepted' : 'declined', at: env.now } as const
  requireTransition(row.received.state, received.state)
  const answered: RequestRow = { ...row, received, ...(accepted && { sent: received }) }
  const kept: State = { ...state, connectionRequests: put(state.connectionRequests, id, answered) }
  return [accepted ? connect(kept, answered, env) : kept, answered]
}
