import type { State } from '../state.ts'
import { removeAll } from '../table.ts'
import { earliest, type Transition } from '../transition.ts'
import type { VerificationRow } from './verification-row.ts'

/** Forgets what was not confirmed in seven days: nothing of an unfinished sign-up stays (P1.7). */
export const verificationPurge: Transition = {
  next: ({ verifications }) => earliest(verifications, purgeAt),
  run(state, { now }): State {
    const due = [...state.verifications.values()].filter((row) => row.purgeAt <= now)
    return {
      ...state,
      verifications: removeAll(
        state.verifications,
        due.map(({ id }) => id),
      ),
    }
  },
}

function purgeAt(row: VerificationRow): number {
  return row.purgeAt
}
