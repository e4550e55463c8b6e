import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { RequestRow } from './request-row.ts'

/** Puts a request to connect before somebody, and tells them that somebody asks. Whether it may be is for the caller to know. */
export function sendRequest(
  state: State,
  { senderId, recipient, message }: { senderId: string; recipient: AccountRow; message: string | null },
  env: Env,
): readonly [State, RequestRow] {
  const pending = { state: 'pending', at: env.now } as const
  const row: RequestRow = {
    id: env.id('cnr'),
    senderId,
    recipientId: recipient.id,
    message,
    createdAt: env.now,
    sent: pending,
    received: pending,
  }
  const asked: State = { ...state, connectionRequests: put(state.connectionRequests, row.id, row) }
  const notice = {
    kind: 'network',
    event: 'connection_requested',
    subject: 'Somebody asks to connect with you',
    text: 'Your requests say who, and what they wrote. You can accept, decline or leave it; nobody is told of a no.',
    reference: row.id,
  } as const
  return [notify(asked, recipient, notice, env), row]
}
