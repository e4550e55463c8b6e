import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { Mail } from './mail.ts'
import { sendMail } from './send-mail.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'
import { type MailTopic, wantsMail } from './wants-mail.ts'

const unsubscriptions = 'https://api.pianeojobs.example/v1/unsubscriptions/'

/**
 * Mails a person about a topic, unless they do not want that; with the way out in one click (P6.7, RFC 8058) in its
 * headers and in words.
 */
export function sendTopicMail(
  state: State,
  account: AccountRow,
  topic: MailTopic,
  { text, ...mail }: Pick<Mail, 'kind' | 'subject' | 'text'>,
  env: Env,
): State {
  if (!wantsMail(state, account, topic)) return state
  const url = `${unsubscriptions}${unsubscribeToken(state, { accountId: account.id, topic })}`
  const sent = {
    ...mail,
    to: account.email,
    accountId: account.id,
    text: `${text}\n\nNo more of these: ${url}`,
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
  return sendMail(state, sent, env)
}
