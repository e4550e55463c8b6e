import type { EmailTopics } from '@pianeojobs/sdk/contract'
import type { AccountRow } from '../accounts/account-row.ts'
import { preferencesOf } from '../preferences/preferences-row.ts'
import type { State } from '../state.ts'

/** What a person can stop being mailed about. What they must know is no topic. */
export type MailTopic = keyof EmailTopics

/** Whether a person wants to be mailed about a topic (P6.7). */
export function wantsMail(state: State, account: AccountRow, topic: MailTopic): boolean {
  return topic === 'serviceNews' ? account.serviceNews : preferencesOf(state, account.id).networkMail
}
