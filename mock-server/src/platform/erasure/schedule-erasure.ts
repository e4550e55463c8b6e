import type { AccountRow, AccountState } from '../accounts/account-row.ts'
import { refuseTransition } from '../accounts/refuse-transition.ts'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day, instant } from '../time.ts'
import type { ErasureRow } from './erasure-row.ts'

/** From where an account can go to its erasure. */
const previousStates: readonly AccountState[] = [
  'active',
  'deactivated',
  'suspended',
] satisfies ErasureRow['previousState'][]

/**
 * Schedules the erasure of an account (G17): nobody else meets the person any more, and after the days of grace it is
 * done. Scheduled with these days already, it stays as it is.
 *
 * @throws Refusal `invalid-state-transition` when it is scheduled with other days, or the account was closed.
 */
export function scheduleErasure(
  state: State,
  { accountId, graceDays }: { accountId: string; graceDays: number },
  env: Env,
): readonly [State, ErasureRow] {
  const account = requireAccount(state, accountId)
  const known = state.erasures.get(accountId)
  if (known?.state === 'scheduled' && known.graceDays === graceDays) return [state, known]
  const row: ErasureRow = {
    id: env.id('ers'),
    accountId,
    state: 'scheduled',
    previousState: requirePrevious(state, account),
    graceDays,
    requestedAt: env.now,
    executeAt: env.now + graceDays * day,
    cancelledAt: null,
  }
  const scheduled: State = {
    ...state,
    accounts: put(state.accounts, accountId, { ...account, state: 'erasure_scheduled' }),
    erasures: put(state.erasures, accountId, row),
  }
  return [notify(scheduled, account, noticeOf(row), env), row]
}

function requirePrevious(state: State, account: AccountRow): ErasureRow['previousState'] {
  if (!previousStates.includes(account.state)) refuseTransition(state, account, 'erasure_scheduled')
  return account.state as ErasureRow['previousState']
}

function noticeOf({ id, executeAt }: ErasureRow) {
  return {
    kind: 'security',
    event: 'erasure_scheduled',
    subject: 'Your account will be erased',
    text: `Everything about you is erased at ${instant(executeAt)}. Your profile is not shown any more. Until then you can cancel it, and everything is as it was. If it was not you, cancel it and change your password.`,
    reference: id,
  } as const
}
