import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day } from '../time.ts'

/** Notes that somebody uses their account, to the day: what the reminder of an unused one goes by (P6.1). */
export function seeAccount(state: State, accountId: string, now: number): State {
  const known = state.presence.get(accountId)
  if (known && now - known.seenAt < day) return state
  return { ...state, presence: put(state.presence, accountId, { accountId, seenAt: now }) }
}
