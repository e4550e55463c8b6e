import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/** The sessions of a person that were not ended. */
export function liveSessions(state: State, accountId: string): SessionRow[] {
  return [...owned(state.sessions, accountId).values()].filter(({ revokedAt }) => revokedAt === undefined)
}
