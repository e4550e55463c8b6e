import { consentGiven } from '../consent/consent-given.ts'
import { requirePurpose } from '../consent/require-purpose.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'

/** What a person agreed to have done with what they import. At least one of the two. */
export interface ImportConsents {
  /** `contacts.import`: contacts are kept. */
  readonly keep: boolean
  /** `contacts.matching`: it is looked for who is here. */
  readonly match: boolean
}

/**
 * What may be done with entries now. Asked at every batch: a consent can be withdrawn between two.
 *
 * @throws Refusal `consent-required` when nothing may be.
 */
export function importConsents(state: State, accountId: string): ImportConsents {
  const keep = consentGiven(state, accountId, 'contacts.import')
  const match = consentGiven(state, accountId, 'contacts.matching')
  if (keep || match) return { keep, match }
  const { id: purposeId, noticeVersion } = requirePurpose('contacts.import')
  const detail =
    'Contacts are kept only with your consent to contacts.import, and matched only with your consent to contacts.matching.'
  throw new Refusal('consent-required', detail, { purposeId, noticeVersion })
}
