import type { PersonCard } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { cardOfProfile } from './person-card.ts'
import { personOf } from './person-of.ts'
import { publicProfile } from './public-profile.ts'
import { viewerOf } from './viewer-of.ts'

/** A person in a list, with what the one who reads it may see of them; `undefined` when they may not see them. */
export function cardFor(
  state: State,
  { accountId, readerId }: { readonly accountId: string; readonly readerId: string },
): PersonCard | undefined {
  const person = personOf(state, accountId)
  const shown = person && publicProfile(person, viewerOf(state, person, readerId))
  return shown && cardOfProfile(shown)
}
