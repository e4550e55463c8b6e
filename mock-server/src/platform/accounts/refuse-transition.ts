import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import type { AccountRow, AccountState } from './account-row.ts'
import { allowedStates } from './allowed-states.ts'

/** @throws Refusal `invalid-state-transition`, always: with where the account stands and what is possible from there. */
export function refuseTransition(state: State, account: AccountRow, to: AccountState): never {
  throw new Refusal('invalid-state-transition', detailOf(state, account), {
    from: account.state,
    to,
    allowed: allowedStates(state, account),
  })
}

function detailOf({ erasures }: State, { id, state, deactivation }: AccountRow): string {
  switch (state) {
    case 'active':
      return 'This account is active.'
    case 'deactivated': {
      const end = deactivation?.deleteAfter ?? null
      return `It is paused ${end === null ? 'without an end' : `until ${instant(end)}`}; be back first to choose another one.`
    }
    case 'suspended':
      return 'This account is suspended.'
    case 'erasure_scheduled':
      return `Its erasure is scheduled for ${instant(erasures.get(id)!.executeAt)}; cancel that first.`
    case 'closed_minor':
      return 'This account was closed.'
  }
}
