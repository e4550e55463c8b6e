import { limits } from '../../generated/limits.js'
import type { State } from '../state.ts'
import { ownedRemove, removeAll } from '../table.ts'
import { day } from '../time.ts'
import { earliest, earliestOwned, type Transition } from '../transition.ts'
import type { SessionRow } from './session-row.ts'
import type { TokenRow } from './token-row.ts'

/** Drops sessions that nobody used for 30 days, ended ones among them. Until then an ended one tells its tokens so. */
export const sessionExpiry: Transition = {
  next: ({ sessions }) => earliestOwned(sessions, goneAt),
  run(state, { now }): State {
    let { sessions } = state
    for (const [accountId, rows] of state.sessions) {
      const due = [...rows.values()].filter((row) => goneAt(row) <= now)
      sessions = ownedRemove(
        sessions,
        accountId,
        due.map(({ id }) => id),
      )
    }
    return { ...state, sessions }
  },
}

/** Drops tokens when no answer depends on them any more: a used refresh token is remembered to know it when it comes back. */
export const tokenExpiry: Transition = {
  next: ({ tokens }) => earliest(tokens, forgottenAt),
  run(state, { now }): State {
    const due = [...state.tokens].filter(([, token]) => forgottenAt(token) <= now)
    return {
      ...state,
      tokens: removeAll(
        state.tokens,
        due.map(([key]) => key),
      ),
    }
  },
}

function goneAt({ lastSeenAt }: SessionRow): number {
  return lastSeenAt + limits.sessionIdleDays * day
}

/** An expired access token says so for a day; a refresh token lives as long as its session could. */
function forgottenAt({ kind, expiresAt }: TokenRow): number {
  return kind === 'access' ? expiresAt + day : expiresAt
}
