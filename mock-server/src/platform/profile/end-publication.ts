import type { Env } from '../env.ts'
import type { Person } from '../people/person.ts'
import { requirePerson } from '../people/require-person.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { ProfileRow } from './profile-row.ts'

/** Takes a profile back: from now on nobody else sees it, and nothing of it is lost (P4.2). */
export function endPublication(state: State, { accountId }: { accountId: string }, env: Env): readonly [State, Person] {
  const person = requirePerson(state, accountId)
  if (!person.profile.published) return [state, person]
  const row: ProfileRow = { ...person.profile, published: false, updatedAt: env.now }
  return [
    { ...state, profiles: put(state.profiles, accountId, row) },
    { ...person, profile: row },
  ]
}
