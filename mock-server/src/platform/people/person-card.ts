import type { PersonCard, PublicProfile } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import type { Person } from './person.ts'
import { personOf } from './person-of.ts'
import { publicProfile } from './public-profile.ts'

/** A person in a list, with what everyone may see of them; `undefined` for whom not everyone may see. */
export function personCard(state: State, accountId: string): PersonCard | undefined {
  const person = personOf(state, accountId)
  return person && cardOf(person)
}

/** The same of somebody already read. */
export function cardOf(person: Person): PersonCard | undefined {
  const shown = publicProfile(person, 'public')
  return shown && cardOfProfile(shown)
}

/** A profile as somebody may see it, as short as in a list. */
export function cardOfProfile({ personId, handle, displayName, headline, location }: PublicProfile): PersonCard {
  return {
    personId,
    handle,
    displayName,
    ...(headline !== undefined && { headline }),
    ...(location?.country && { country: location.country }),
  }
}
