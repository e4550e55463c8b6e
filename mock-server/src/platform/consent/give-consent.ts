import type { Consent, ConsentInput } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { ConsentEventRow } from './consent-event-row.ts'
import { consentView } from './consent-views.ts'
import { recordAct } from './ledger.ts'
import type { Purpose } from './purpose.ts'
import { requireConsentPurpose } from './require-purpose.ts'
import { standing } from './standing.ts'

export interface ConsentGiving extends ConsentInput {
  readonly accountId: string
  readonly purposeId: string
  readonly channel: ConsentEventRow['channel']
}

/**
 * Gives a person's consent to one purpose and one version of its notice (P6.6, G7.3). Given already to this version, it
 * stays as it is.
 *
 * @throws Refusal `not-found`, `not-consent-based`, `notice-version-stale`, `explicit-statement-required`.
 */
export function giveConsent(state: State, giving: ConsentGiving, env: Env): readonly [State, Consent] {
  const { accountId, purposeId, channel } = giving
  const purpose = requireConsentPurpose(purposeId)
  checkNotice(purpose, giving)
  const { state: now, noticeVersion } = standing(state, accountId, purposeId)
  if (now === 'given' && noticeVersion === purpose.noticeVersion)
    return [state, consentView(state, accountId, purposeId)]
  const act = {
    type: 'give',
    purposeId,
    state: 'given',
    noticeVersion: purpose.noticeVersion,
    noticeSha256: purpose.noticeSha256,
    language: giving.language ?? requireAccount(state, accountId).locale,
    channel,
  } as const
  const given = recordAct(state, accountId, act, env)
  return [given, consentView(given, accountId, purposeId)]
}

/** @throws Refusal `notice-version-stale`, `explicit-statement-required`. */
export function checkNotice(
  { id, noticeVersion, explicit }: Purpose,
  input: Pick<ConsentInput, 'noticeVersion' | 'explicit'>,
): void {
  if (input.noticeVersion !== noticeVersion) {
    const detail = `The notice of ${id} is at version ${noticeVersion}, not ${input.noticeVersion}.`
    throw new Refusal('notice-version-stale', detail, { noticeVersion })
  }
  if (explicit && input.explicit !== true) {
    throw new Refusal('explicit-statement-required', `${id} needs an explicit statement (GDPR 9(2)(a)).`)
  }
}
