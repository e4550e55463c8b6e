import type { ConnectionRequestState } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { RequestRow, Standing } from './request-row.ts'
import { requestsOf } from './requests-of.ts'

/** Ends what is pending between two people, for each side as `as` says; a side for which it says nothing stays as it is. */
export function endRequests(
  state: State,
  [one, other]: readonly [string, string],
  as: (accountId: string, side: 'sent' | 'received') => ConnectionRequestState | undefined,
  env: Env,
): State {
  const between = requestsOf(state, one).filter((row) => row.senderId === other || row.recipientId === other)
  const ended = between.map((row): RequestRow => {
    const { senderId, recipientId, sent, received } = row
    return {
      ...row,
      sent: end(sent, as(senderId, 'sent'), env),
      received: end(received, as(recipientId, 'received'), env),
    }
  })
  const connectionRequests = new Map(state.connectionRequests)
  for (const row of ended) connectionRequests.set(row.id, row)
  return ended.length === 0 ? state : { ...state, connectionRequests }
}

function end(standing: Standing, state: ConnectionRequestState | undefined, env: Env): Standing {
  return standing.state === 'pending' && state ? { state, at: env.now } : standing
}
