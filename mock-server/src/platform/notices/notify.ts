import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { sendMail } from '../mail/send-mail.ts'
import { sendTopicMail } from '../mail/send-topic-mail.ts'
import type { MailTopic } from '../mail/wants-mail.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { NoticeRow } from './notice-row.ts'

/** The notices whose mails can be stopped (P6.7), by their kind. Of the others a mail always comes. */
const topics: Readonly<Partial<Record<string, MailTopic>>> = { network: 'network' }

/**
 * Tells a person something they have to know: a notice, in the one place where all are read, and a mail that repeats it
 * unless they stopped mails about its topic.
 */
export function notify(
  state: State,
  account: AccountRow,
  notice: Omit<NoticeRow, 'id' | 'at' | 'readAt'>,
  env: Env,
): State {
  const { id: accountId, email } = account
  const row: NoticeRow = { ...notice, id: env.id('ntc'), at: env.now, readAt: null }
  const kept = { ...state, notices: ownedPut(state.notices, accountId, row.id, row) }
  const { kind, subject, text } = notice
  const topic = topics[kind]
  if (topic) return sendTopicMail(kept, account, topic, { kind: 'notice', subject, text }, env)
  return sendMail(kept, { to: email, kind: 'notice', subject, text, accountId }, env)
}
