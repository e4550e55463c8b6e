import type { PublicProfile } from '@pianeojobs/sdk/contract'
import { consentGiven } from '../consent/consent-given.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { Viewer } from '../visibility/viewer.ts'
import { isIndexable } from './is-indexable.ts'
import { publicProfile } from './public-profile.ts'
import { requirePerson } from './require-person.ts'

/** As whom a person can look at their own profile. */
export type PreviewViewer = Exclude<Viewer, 'self'> | 'search_engine'

/**
 * A person's own profile as somebody else meets it (P4.3, P4.4): what they would be answered, and nothing where they
 * would be answered nothing.
 *
 * @throws Refusal `not-found`.
 */
export function previewProfile(
  state: State,
  { accountId, as }: { accountId: string; as: PreviewViewer },
): PublicProfile {
  const person = requirePerson(state, accountId)
  if (as === 'search_engine' && !consentGiven(state, accountId, 'discoverability.search_engines')) {
    throw new Refusal('not-found', 'Search engines are kept out: you did not agree to discoverability.search_engines.')
  }
  if (as === 'search_engine' && !isIndexable(state, person)) {
    const detail =
      'Search engines are kept out: everyone can read what you say in a special category, which is given to none of them.'
    throw new Refusal('not-found', detail)
  }
  const profile = publicProfile(person, as === 'search_engine' ? 'public' : as)
  if (!profile) throw new Refusal('not-found', `Such a reader finds no profile of yours: ${reason(person)}.`)
  return profile
}

function reason({ account, profile }: ReturnType<typeof requirePerson>): string {
  if (!profile.published) return 'it is not published'
  return account.state === 'active' ? 'they may not read its handle' : 'your account is not active'
}
