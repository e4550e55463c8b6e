import type { State } from '../state.ts'
import { standing } from './standing.ts'

/** Whether a person's consent to a purpose is live: given, not withdrawn, not expired. */
export function consentGiven(state: State, accountId: string, purposeId: string): boolean {
  return standing(state, accountId, purposeId).state === 'given'
}

/** Whether they said no to it, or no longer yes. */
export function consentRefused(state: State, accountId: string, purposeId: string): boolean {
  return ['refused', 'withdrawn', 'expired'].includes(standing(state, accountId, purposeId).state)
}
