import type { State } from '../state.ts'
import { removeAll } from '../table.ts'
import { day } from '../time.ts'
import { earliest, type Transition } from '../transition.ts'
import type { PasswordResetRow } from './password-reset-row.ts'

/** Forgets a reset a day after its code expired; until then it says so. */
export const passwordResetPurge: Transition = {
  next: ({ passwordResets }) => earliest(passwordResets, purgeAt),
  run(state, { now }): State {
    const due = [...state.passwordResets.values()].filter((row) => purgeAt(row) <= now)
    return {
      ...state,
      passwordResets: removeAll(
        state.passwordResets,
        due.map(({ id }) => id),
      ),
    }
  },
}

function purgeAt({ codeExpiresAt }: PasswordResetRow): number {
  return codeExpiresAt + day
}
