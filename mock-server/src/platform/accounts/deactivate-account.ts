import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { instant } from '../time.ts'
import type { AccountRow, DeactivatedAccount } from './account-row.ts'
import { refuseTransition } from './refuse-transition.ts'
import { requireAccount } from './require-account.ts'

/**
 * Pauses an account (E-ACC): nobody else meets the person, nothing is lost, no right of theirs is gated. `deleteAfter`: when
 * its erasure is to be scheduled, in ms since the epoch, or null. With the same once more nothing changes.
 *
 * @throws Refusal `invalid-state-transition`; `validation-failed` when `deleteAfter` is not in the future.
 */
export function deactivateAccount(
  state: State,
  { accountId, deleteAfter }: { accountId: string; deleteAfter: number | null },
  env: Env,
): readonly [State, DeactivatedAccount] {
  const account = requireAccount(state, accountId)
  if (isDeactivated(account) && account.deactivation.deleteAfter === deleteAfter) return [state, account]
  if (account.state !== 'active') refuseTransition(state, account, 'deactivated')
  if (deleteAfter !== null && deleteAfter <= env.now) refuseInstant(deleteAfter)
  const paused: DeactivatedAccount = {
    ...account,
    state: 'deactivated',
    deactivation: { at: env.now, deleteAfter, warnedAt: env.now },
  }
  const kept = { ...state, accounts: put(state.accounts, accountId, paused) }
  return [notify(kept, paused, noticeOf(paused), env), paused]
}

function isDeactivated(account: AccountRow): account is DeactivatedAccount {
  return account.state === 'deactivated' && account.deactivation !== undefined
}

function refuseInstant(deleteAfter: number): never {
  const detail = `${instant(deleteAfter)} is not in the future`
  throw new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'body', pointer: '/deleteAfter', code: 'too-early', detail }],
  })
}

function noticeOf({ id, deactivation: { deleteAfter } }: DeactivatedAccount) {
  const end =
    deleteAfter === null ? '' : ` If you are not back by ${instant(deleteAfter)}, its erasure is scheduled then.`
  return {
    kind: 'security',
    event: 'account_deactivated',
    subject: 'Your account is paused',
    text: `Nobody else finds or sees you, and nothing is lost. Sign in and be back whenever you want.${end} If it was not you, be back and change your password.`,
    reference: id,
  } as const
}
