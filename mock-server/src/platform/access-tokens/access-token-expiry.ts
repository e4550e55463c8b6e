import type { State } from '../state.ts'
import { ownedRemove } from '../table.ts'
import { day } from '../time.ts'
import { earliestOwned, type Transition } from '../transition.ts'
import type { AccessTokenRow } from './access-token-row.ts'

/** Drops tokens a day after they ended; until then they say that they were revoked, or have expired. */
export const accessTokenExpiry: Transition = {
  next: ({ accessTokens }) => earliestOwned(accessTokens, forgottenAt),
  run(state, { now }): State {
    let { accessTokens } = state
    for (const [accountId, rows] of state.accessTokens) {
      const due = [...rows.values()].filter((row) => forgottenAt(row) <= now)
      accessTokens = ownedRemove(
        accessTokens,
        accountId,
        due.map(({ id }) => id),
      )
    }
    return { ...state, accessTokens }
  },
}

function forgottenAt({ revokedAt, expiresAt }: AccessTokenRow): number {
  return (revokedAt ?? expiresAt) + day
}
