import type { SuggestionReason } from '@pianeojobs/sdk/contract'
import { everyMatch } from '../../contacts/matches-of.ts'
import type { State } from '../../state.ts'

/** Who matches the contacts of a person, under the consents that matching rests on (P2.1). */
export function contactMatches(state: State, accountId: string): ReadonlyMap<string, SuggestionReason> {
  const reason = {
    kind: 'contact_match',
    count: 1,
    detail: 'You have their address, and they let you find them.',
  } as const
  return new Map([...everyMatch(state, accountId).keys()].map((otherId) => [otherId, reason]))
}
