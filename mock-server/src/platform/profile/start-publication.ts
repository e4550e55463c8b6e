import type { ProfileField } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { Person } from '../people/person.ts'
import { requirePerson } from '../people/require-person.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { publishes } from '../visibility/publishes.ts'
import type { ProfileRow } from './profile-row.ts'

/**
 * Shows a profile to others, each field to its audience, once the person said of exactly the fields everyone will read
 * that these are they (P4.1, GDPR 25(2)). A profile that is published already stays as it is.
 *
 * @throws Refusal `profile-incomplete` without a headline, `validation-failed` when the fields are others.
 */
export function startPublication(
  state: State,
  { accountId, confirmedFields }: { accountId: string; confirmedFields: readonly ProfileField[] },
  env: Env,
): readonly [State, Person] {
  const person = requirePerson(state, accountId)
  const { profile } = person
  if (profile.headline === null) {
    const detail = 'A profile needs a headline before it is published.'
    throw new Refusal('profile-incomplete', detail, { missing: ['headline'] })
  }
  requireConfirmed(publishes(person), confirmedFields)
  if (profile.published) return [state, person]
  const row: ProfileRow = { ...profile, published: true, publishedAt: env.now, updatedAt: env.now }
  return [
    { ...state, profiles: put(state.profiles, accountId, row) },
    { ...person, profile: row },
  ]
}

function requireConfirmed(expected: ProfileField[], confirmed: readonly ProfileField[]): void {
  if (confirmed.length === expected.length && expected.every((field) => confirmed.includes(field))) return
  const detail = `Everyone would read ${expected.join(', ')}; confirm exactly these`
  throw new Refusal('validation-failed', `${detail}. Nothing was published.`, {
    errors: [{ in: 'body', pointer: '/confirmedFields', code: 'confirmation-mismatch', detail, params: { expected } }],
  })
}
