import { emailKey } from '../accounts/email-key.ts'
import type { State } from '../state.ts'

/** Notes on the mails to an address that an account is about to leave that they are about it: they go with it. */
export function claimMails(state: State, email: string, accountId: string): State {
  const key = emailKey(email)
  const mine = [...state.mails].filter(([, { to }]) => emailKey(to) === key)
  if (mine.length === 0) return state
  return {
    ...state,
    mails: new Map([...state.mails, ...mine.map(([id, mail]) => [id, { ...mail, accountId }] as const)]),
  }
}
