import type { ConsentChoice } from '@pianeojobs/sdk/contract'
import type { ConsentEventRow } from '../consent/consent-event-row.ts'
import { giveConsent } from '../consent/give-consent.ts'
import { withdrawConsent } from '../consent/withdraw-consent.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'

/**
 * Makes a choice where a preference is a consent: the same acts on the same ledger (P6.6). What stands already stays.
 *
 * @throws Refusal `notice-version-stale`.
 */
export function chooseConsent(
  state: State,
  input: {
    readonly accountId: string
    readonly purposeId: string
    readonly choice: ConsentChoice
    readonly channel: ConsentEventRow['channel']
  },
  env: Env,
): State {
  const { choice, ...act } = input
  if (!choice.allowed) return withdrawConsent(state, act, env)[0]
  return giveConsent(state, { ...act, noticeVersion: choice.noticeVersion }, env)[0]
}
