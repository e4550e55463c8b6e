import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { AccountRow } from './account-row.ts'
import { refuseTransition } from './refuse-transition.ts'
import { requireAccount } from './require-account.ts'

/**
 * Ends the pause of an account (E-ACC): it is as it was. Once more changes nothing.
 *
 * @throws Refusal `invalid-state-transition`.
 */
export function reactivateAccount(state: State, accountId: string): readonly [State, AccountRow] {
  const account = requireAccount(state, accountId)
  if (account.state === 'active') return [state, account]
  if (account.state !== 'deactivated') refuseTransition(state, account, 'active')
  const { deactivation: _, ...rest } = account
  const back: AccountRow = { ...rest, state: 'active' }
  return [{ ...state, accounts: put(state.accounts, accountId, back) }, back]
}
