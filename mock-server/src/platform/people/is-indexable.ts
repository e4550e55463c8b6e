import { consentGiven } from '../consent/consent-given.ts'
import type { State } from '../state.ts'
import { visibleTo } from '../visibility/visible-to.ts'
import type { Person } from './person.ts'

/**
 * Whether search engines may keep what everyone can read of a person: while the person consents to it (P4.3), and what is
 * sensitive is not in it, which is given to none (P1.4).
 */
export function isIndexable(state: State, person: Person): boolean {
  return (
    consentGiven(state, person.account.id, 'discoverability.search_engines') &&
    visibleTo(person, 'public').sensitiveAttributes === undefined
  )
}
