import type { AccountRow } from '../accounts/account-row.ts'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { ErasureRow } from './erasure-row.ts'
import { requireErasure } from './require-erasure.ts'

/**
 * Keeps an account after all: it is exactly as it was (G17). Once more changes nothing.
 *
 * @throws Refusal `not-found`, `grace-period-ended`.
 */
export function cancelErasure(
  state: State,
  { accountId }: { accountId: string },
  env: Env,
): readonly [State, ErasureRow] {
  const account = requireAccount(state, accountId)
  const row = requireErasure(state, accountId)
  if (row.state === 'cancelled') return [state, row]
  if (row.executeAt <= env.now) throw new Refusal('grace-period-ended', 'The erasure is being executed.')
  const cancelled: ErasureRow = { ...row, state: 'cancelled', cancelledAt: env.now }
  const kept: State = {
    ...state,
    accounts: put(state.accounts, accountId, resumed(account, row, env.now)),
    erasures: put(state.erasures, accountId, cancelled),
  }
  return [kept, cancelled]
}

/** A pause goes on; that it was to end meanwhile is forgotten, and so are warnings that would come late. */
function resumed({ deactivation, ...account }: AccountRow, { previousState }: ErasureRow, now: number): AccountRow {
  const back = { ...account, state: previousState }
  if (!deactivation) return back
  const { at, deleteAfter } = deactivation
  const end = deleteAfter !== null && deleteAfter > now ? deleteAfter : null
  return { ...back, deactivation: { at, deleteAfter: end, warnedAt: now } }
}
