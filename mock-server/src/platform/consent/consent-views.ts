import type { Consent } from '@pianeojobs/sdk/contract'
import { purposes } from '../../generated/purposes.js'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import { standing } from './standing.ts'

/** Every purpose that rests on consent, and how it stands for a person. */
export function consentViews(state: State, accountId: string): Consent[] {
  return purposes.filter(({ basis }) => basis === 'consent').map(({ id }) => consentView(state, accountId, id))
}

/** One of them. */
export function consentView(state: State, accountId: string, purposeId: string): Consent {
  const { givenAt, withdrawnAt, validUntil, ...rest } = standing(state, accountId, purposeId)
  return {
    purposeId,
    ...rest,
    givenAt: written(givenAt),
    withdrawnAt: written(withdrawnAt),
    validUntil: written(validUntil),
  }
}

function written(at: number | null): string | null {
  return at === null ? null : instant(at)
}
