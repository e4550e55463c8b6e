import type { ConsentWithdrawal } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { ConsentEventRow } from './consent-event-row.ts'
import { consentView } from './consent-views.ts'
import { recordAct } from './ledger.ts'
import { requireConsentPurpose } from './require-purpose.ts'
import { standing } from './standing.ts'
import { runEffects } from './withdrawal-effects.ts'

/**
 * Withdraws a consent, and in the same step stops and deletes what rested on it (G7.3). For a purpose that was never
 * decided it is the "no" of the person: `refused`. Where there is nothing to withdraw any more, nothing happens.
 *
 * @throws Refusal `not-found`, `not-consent-based`.
 */
export function withdrawConsent(
  state: State,
  input: { accountId: string; purposeId: string; channel: ConsentEventRow['channel'] },
  env: Env,
): readonly [State, ConsentWithdrawal] {
  const { accountId, purposeId, channel } = input
  const { noticeVersion, noticeSha256 } = requireConsentPurpose(purposeId)
  const { locale } = requireAccount(state, accountId)
  const { state: now } = standing(state, accountId, purposeId)
  if (now !== 'given' && now !== 'unknown') {
    return [state, { consent: consentView(state, accountId, purposeId), effects: [] }]
  }
  const act =
    now === 'given'
      ? ({ type: 'withdraw', state: 'withdrawn' } as const)
      : ({ type: 'refuse', state: 'refused' } as const)
  const said = { ...act, purposeId, noticeVersion, noticeSha256, language: locale, channel }
  const recorded = recordAct(state, accountId, said, env)
  const [done, effects] = now === 'given' ? runEffects(state, recorded, { accountId, purposeId }, env) : [recorded, []]
  return [done, { consent: consentView(done, accountId, purposeId), effects }]
}
