import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { ConnectionRow } from './connection-row.ts'
import { endRequests } from './end-requests.ts'
import type { RequestRow } from './request-row.ts'

/** Connects who asked with whom they asked, tells the former, and ends whatever else waits between the two. */
export function connect(state: State, { senderId, recipientId }: RequestRow, env: Env): State {
  const row: ConnectionRow = { id: env.id('cnx'), accountIds: [senderId, recipientId], createdAt: env.now }
  const connected: State = { ...state, connections: put(state.connections, row.id, row) }
  const ended = endRequests(connected, [senderId, recipientId], () => 'void', env)
  const notice = {
    kind: 'network',
    event: 'connection_created',
    subject: 'You have a new connection',
    text: 'Somebody whom you asked to connect accepted it. Your connections say who. What you show to connections, they may read now, and you what they show to theirs.',
    reference: row.id,
  } as const
  return notify(ended, ended.accounts.get(senderId)!, notice, env)
}
