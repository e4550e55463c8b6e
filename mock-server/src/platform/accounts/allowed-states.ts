import type { State } from '../state.ts'
import type { AccountRow, AccountState } from './account-row.ts'

/** What an operation of the person can make of an account, by where it stands (domain: the state machine of accounts). */
export function allowedStates({ erasures }: State, { id, state }: AccountRow): readonly AccountState[] {
  switch (state) {
    case 'active':
      return ['deactivated', 'erasure_scheduled']
    case 'deactivated':
      return ['active', 'erasure_scheduled']
    case 'suspended':
      return ['erasure_scheduled']
    case 'erasure_scheduled':
      return [erasures.get(id)!.previousState]
    case 'closed_minor':
      return []
  }
}
