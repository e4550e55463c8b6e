import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { scheduleErasure } from '../erasure/schedule-erasure.ts'
import { notify } from '../notices/notify.ts'
import { recordSecurityEvent } from '../security/record-security-event.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day, instant } from '../time.ts'
import { earliest, type Transition } from '../transition.ts'
import type { AccountRow } from './account-row.ts'

/** How many days before the end of a pause the person is told (domain: 30, 7 and 1). */
const warnings = [30, 7, 1]

/** Warns of the end of a pause, and schedules the erasure when it has come (E-ACC). */
export const deactivationEnd: Transition = {
  next: ({ accounts }) => earliest(accounts, dueAt),
  run: (state, env) =>
    [...state.accounts.values()]
      .filter((account) => (dueAt(account) ?? Number.POSITIVE_INFINITY) <= env.now)
      .reduce(
        (each, account) => (endOf(account)! <= env.now ? end(each, account, env) : warn(each, account, env)),
        state,
      ),
}

function end(state: State, { id: accountId }: AccountRow, env: Env): State {
  const [scheduled, { id }] = scheduleErasure(state, { accountId, graceDays: limits.erasureGraceDays }, env)
  return recordSecurityEvent(scheduled, accountId, { kind: 'erasure_scheduled', reference: id }, env)
}

function warn(state: State, account: AccountRow, env: Env): State {
  const deactivation = { ...account.deactivation!, warnedAt: env.now }
  const warned: AccountRow = { ...account, deactivation }
  const at = instant(deactivation.deleteAfter!)
  const notice = {
    kind: 'account',
    event: 'deletion_ahead',
    subject: 'Your paused account will be erased',
    text: `You paused your account and wanted it erased unless you are back: its erasure is scheduled at ${at}. To keep it, sign in and be back before. To keep a copy, export your data.`,
    reference: account.id,
  } as const
  return notify({ ...state, accounts: put(state.accounts, account.id, warned) }, warned, notice, env)
}

/** The next warning after the last one, or the end itself. */
function dueAt(account: AccountRow): number | undefined {
  const at = endOf(account)
  if (at === undefined) return undefined
  const { warnedAt } = account.deactivation!
  return warnings.map((days) => at - days * day).find((warning) => warning > warnedAt) ?? at
}

function endOf({ state, deactivation }: AccountRow): number | undefined {
  return state === 'deactivated' ? (deactivation?.deleteAfter ?? undefined) : undefined
}
