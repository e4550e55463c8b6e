import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { removeAll } from '../table.ts'
import type { Mail } from './mail.ts'

/** Mails kept in the outbox; older ones leave it first. */
const outboxLimit = 500

/** Puts a mail into the outbox. */
export function sendMail(state: State, mail: Omit<Mail, 'id' | 'at'>, env: Env): State {
  const sent: Mail = { ...mail, id: env.id('mai'), at: env.now }
  const mails = new Map(state.mails).set(sent.id, sent)
  const surplus = [...mails.keys()].slice(0, Math.max(0, mails.size - outboxLimit))
  return { ...state, mails: removeAll(mails, surplus) }
}
