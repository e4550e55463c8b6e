import type { ContactMatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedPut, ownedRemove } from '../table.ts'
import { everyMatch, isDismissed } from './matches-of.ts'

/** Hides a match until it is restored, whatever is imported (P2.1). Once more changes nothing; @throws Refusal `not-found`. */
export function dismissMatch(
  state: State,
  { accountId, id }: { accountId: string; id: string },
  env: Env,
): readonly [State, undefined] {
  const [foundAccountId] = requireMatch(state, accountId, id)
  if (isDismissed(state, accountId, id)) return [state, undefined]
  const row = { foundAccountId, at: env.now }
  return [{ ...state, dismissals: ownedPut(state.dismissals, accountId, id, row) }, undefined]
}

/** Shows a match again. One that was not dismissed stays as it is; @throws Refusal `not-found`. */
export function restoreMatch(
  state: State,
  { accountId, id }: { accountId: string; id: string },
): readonly [State, ContactMatch] {
  const [, match] = requireMatch(state, accountId, id)
  return [{ ...state, dismissals: ownedRemove(state.dismissals, accountId, [id]) }, match]
}

function requireMatch(state: State, accountId: string, id: string): readonly [string, ContactMatch] {
  const found = [...everyMatch(state, accountId)].find(([, match]) => match.id === id)
  if (!found) throw new Refusal('not-found', `You have no match ${id}.`)
  return found
}
