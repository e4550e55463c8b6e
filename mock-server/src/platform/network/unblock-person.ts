import { accountOfPerson } from '../accounts/account-of-person.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedRemove } from '../table.ts'

/** Ends a block; what it ended does not come back. @throws Refusal `not-found` when the person is not blocked. */
export function unblockPerson(
  state: State,
  { accountId, personId }: { accountId: string; personId: string },
): readonly [State, undefined] {
  const other = accountOfPerson(state, personId)
  if (!other || !ownedGet(state.blocks, accountId, other.id)) {
    throw new Refusal('not-found', `You did not block ${personId}.`)
  }
  return [{ ...state, blocks: ownedRemove(state.blocks, accountId, [other.id]) }, undefined]
}
