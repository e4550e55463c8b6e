import type { NewViewers } from '@pianeojobs/sdk/contract'
import { isIndexable } from '../people/is-indexable.ts'
import type { Person } from '../people/person.ts'
import { publicProfile } from '../people/public-profile.ts'
import { requirePerson } from '../people/require-person.ts'
import { viewerOf } from '../people/viewer-of.ts'
import type { State } from '../state.ts'
import { shownFields } from './shown-fields.ts'
import type { Viewer } from './viewer.ts'

/** Who reads something of a person after a change that they did not read before it, by what readers are answered (P4.4). */
export function newViewers(before: State, after: State, accountId: string): NewViewers {
  const [then, now] = [requirePerson(before, accountId), requirePerson(after, accountId)]
  const gains = (viewer: Viewer) => fieldsOf(now, viewer).some((field) => !fieldsOf(then, viewer).includes(field))
  const count = (viewer: Viewer) => (gains(viewer) ? readers(after, now, viewer) : 0)
  const everyone = gains('public')
  return {
    everyone,
    searchEngines: everyone && isIndexable(after, now),
    members: count('member'),
    connections: count('connection'),
  }
}

function fieldsOf(person: Person, viewer: Viewer) {
  const seen = publicProfile(person, viewer)
  return seen ? shownFields(seen) : []
}

/** How many active accounts read a person as that viewer. */
function readers(state: State, person: Person, viewer: Viewer): number {
  return state.accounts
    .values()
    .filter(({ id, state: standing }) => standing === 'active' && viewerOf(state, person, id) === viewer)
    .reduce((sum) => sum + 1, 0)
}
