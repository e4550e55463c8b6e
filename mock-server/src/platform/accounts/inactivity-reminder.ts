import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { addDuration, instant } from '../time.ts'
import { earliest, type Transition } from '../transition.ts'
import type { PresenceRow } from './presence-row.ts'

/**
 * Reminds whoever did not use their account for 24 months that it is there and what of them is kept (P6.1, GDPR 5(1)(e)),
 * and again after as long.
 */
export const inactivityReminder: Transition = {
  next: ({ presence }) => earliest(presence, remindAt),
  run: (state, env) =>
    [...state.presence.values()]
      .filter((row) => remindAt(row) <= env.now)
      .reduce((each, row) => remind(each, row, env), state),
}

function remind(state: State, row: PresenceRow, env: Env): State {
  const { accountId, seenAt } = row
  const kept = { ...state, presence: put(state.presence, accountId, { ...row, remindedAt: env.now }) }
  const account = state.accounts.get(accountId)
  if (account?.state !== 'active' && account?.state !== 'deactivated') return kept
  const notice = {
    kind: 'account',
    event: 'account_unused',
    subject: 'You have not used your account for a long time',
    text: `You used it last on ${instant(seenAt).slice(0, 10)}. What you entered is kept as long as the account is. If you do not need it any more, sign in and have it erased; to keep it, sign in.`,
    reference: accountId,
  } as const
  return notify(kept, account, notice, env)
}

function remindAt({ seenAt, remindedAt = 0 }: PresenceRow): number {
  return addDuration(Math.max(seenAt, remindedAt), `P${limits.inactivityMonths}M`)
}
