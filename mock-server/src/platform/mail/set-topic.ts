import { requireAccount } from '../accounts/require-account.ts'
import { preferencesOf } from '../preferences/preferences-row.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { MailTopic } from './wants-mail.ts'

/** Sets whether a person is mailed about a topic (P6.7). */
export function setTopic(state: State, accountId: string, topic: MailTopic, wanted: boolean): State {
  if (topic === 'serviceNews') {
    const account = { ...requireAccount(state, accountId), serviceNews: wanted }
    return { ...state, accounts: put(state.accounts, accountId, account) }
  }
  const row = { ...preferencesOf(state, accountId), networkMail: wanted }
  return { ...state, preferences: put(state.preferences, accountId, row) }
}
