import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { consentGiven } from './consent-given.ts'
import { requirePurpose } from './require-purpose.ts'

/** @throws Refusal `consent-required` unless a person's consent to a purpose is live. */
export function requireConsent(state: State, accountId: string, id: string): void {
  if (consentGiven(state, accountId, id)) return
  const { id: purposeId, noticeVersion } = requirePurpose(id)
  throw new Refusal('consent-required', `This is done only with your consent to ${purposeId}.`, {
    purposeId,
    noticeVersion,
  })
}
