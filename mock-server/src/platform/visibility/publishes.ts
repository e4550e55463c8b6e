import type { ProfileField } from '@pianeojobs/sdk/contract'
import type { Person } from '../people/person.ts'
import { shownFields } from './shown-fields.ts'
import { visibleTo } from './visible-to.ts'

/** What everyone can read, or could if the profile were published: the list to confirm when publishing (P4.1). */
export function publishes(person: Person): ProfileField[] {
  return shownFields(visibleTo(person, 'public'))
}
