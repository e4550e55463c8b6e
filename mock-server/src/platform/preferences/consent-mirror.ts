import type { ConsentMirror } from '@pianeojobs/sdk/contract'
import { requireConsentPurpose } from '../consent/require-purpose.ts'
import { standing } from '../consent/standing.ts'
import type { State } from '../state.ts'

/** How the consent stands that a preference is. */
export function consentMirror(state: State, accountId: string, purposeId: string): ConsentMirror {
  return mirrorOf(purposeId, standing(state, accountId, purposeId).state)
}

/** The same of a choice that stands somewhere else than in the ledger. */
export function mirrorOf(purposeId: string, state: ConsentMirror['state']): ConsentMirror {
  const { noticeVersion } = requireConsentPurpose(purposeId)
  return { purposeId, allowed: state === 'given', state, noticeVersion }
}
