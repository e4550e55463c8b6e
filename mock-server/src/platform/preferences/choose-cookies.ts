import type { CookieChoices } from '@pianeojobs/sdk/contract'
import type { ConsentEventRow } from '../consent/consent-event-row.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { chooseConsent } from './choose-consent.ts'
import { consentMirror } from './consent-mirror.ts'
import { cookiePurposes, objectedByGpc, type RefusableCategory } from './cookie-catalogue.ts'
import { gateUse } from './gate-use.ts'
import { allows } from './widens.ts'

/**
 * Makes a person's choices on cookies: consents, each an act of its own (P7.5, G7.3). Refusing works always; allowing is a
 * use like any other.
 *
 * @throws Refusal `account-suspended`, `account-deactivated`, `policy-acceptance-required`, `notice-version-stale`.
 */
export function chooseCookies(
  state: State,
  input: { readonly accountId: string; readonly choices: CookieChoices; readonly channel: ConsentEventRow['channel'] },
  env: Env,
): State {
  const { accountId, choices, channel } = input
  const named = Object.entries(cookiePurposes) as [RefusableCategory, string][]
  const widening = named.some(([category, purposeId]) =>
    allows(consentMirror(state, accountId, purposeId), choices[category]),
  )
  return named.reduce(
    (each, [category, purposeId]) =>
      chooseConsent(each, { accountId, purposeId, choice: choices[category], channel }, env),
    widening ? gateUse(state, accountId, env) : state,
  )
}

/** Choices as they count under Global Privacy Control: what it objects to is refused. */
export function withGpc(choices: CookieChoices): CookieChoices {
  return { ...choices, ...Object.fromEntries(objectedByGpc.map((category) => [category, { allowed: false }])) }
}
