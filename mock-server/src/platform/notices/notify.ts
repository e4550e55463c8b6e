import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { sendMail } from '../mail/send-mail.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { NoticeRow } from './notice-row.ts'

/** Tells a person something they have to know: a notice, in the one place where all are read, and a mail that repeats it. */
export function notify(
  state: State,
  { id: accountId, email }: AccountRow,
  notice: Omit<NoticeRow, 'id' | 'at' | 'readAt'>,
  env: Env,
): State {
  const row: NoticeRow = { ...notice, id: env.id('ntc'), at: env.now, readAt: null }
  const kept = { ...state, notices: ownedPut(state.notices, accountId, row.id, row) }
  const { subject, text } = notice
  return sendMail(kept, { to: email, kind: 'notice', subject, text, accountId }, env)
}
