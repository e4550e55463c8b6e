import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { ExperienceRow } from './experience-row.ts'

/** An experience of that account; @throws Refusal `not-found`. */
export function requireExperience({ experiences }: State, accountId: string, id: string): ExperienceRow {
  const experience = ownedGet(experiences, accountId, id)
  if (!experience) throw new Refusal('not-found', 'Your profile has no such experience.')
  return experience
}
