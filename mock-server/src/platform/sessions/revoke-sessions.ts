import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPutAll } from '../table.ts'
import { liveSessions } from './live-sessions.ts'

/** Ends every session of a person but `keep`, and with them their tokens; gives how many there were. */
export function revokeSessions(
  state: State,
  { accountId, keep }: { accountId: string; keep: string | undefined },
  env: Env,
): readonly [State, number] {
  const others = liveSessions(state, accountId).filter(({ id }) => id !== keep)
  if (others.length === 0) return [state, 0]
  const ended = others.map((row) => [row.id, { ...row, revokedAt: env.now }] as const)
  return [{ ...state, sessions: ownedPutAll(state.sessions, accountId, ended) }, others.length]
}
