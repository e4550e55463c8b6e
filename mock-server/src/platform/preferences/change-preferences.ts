import type { PreferencesPatch } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import type { ConsentEventRow } from '../consent/consent-event-row.ts'
import { setDiscoverability } from '../contacts/set-discoverability.ts'
import type { Env } from '../env.ts'
import { setTopic } from '../mail/set-topic.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { chooseConsent } from './choose-consent.ts'
import { gateUse } from './gate-use.ts'
import { preferencesOf } from './preferences-row.ts'
import { preferencesView } from './preferences-view.ts'
import { widens } from './widens.ts'

export interface PreferencesChange {
  readonly accountId: string
  readonly patch: PreferencesPatch
  readonly channel: ConsentEventRow['channel']
}

/**
 * Changes what the patch names of a person's preferences and leaves the rest (RFC 7396). What narrows works always; what
 * widens is a use like any other.
 *
 * @throws Refusal `account-suspended`, `account-deactivated`, `policy-acceptance-required`, `notice-version-stale`.
 */
export function changePreferences(state: State, { accountId, patch, channel }: PreferencesChange, env: Env): State {
  const { communications, discoverability = {}, matching = {} } = patch
  const open = widens(preferencesView(state, accountId), patch) ? gateUse(state, accountId, env) : state
  const { serviceNews, network } = communications?.email ?? {}
  const account = requireAccount(open, accountId)
  const written = [['serviceNews', serviceNews] as const, ['network', network] as const].reduce(
    (each, [topic, wanted]) => (wanted === undefined ? each : setTopic(each, account.id, topic, wanted)),
    open,
  )
  const kept = keepRow(written, accountId, patch)
  const found =
    discoverability.byEmail === undefined ? kept : setDiscoverability(kept, accountId, discoverability.byEmail)
  const choices = [
    ['discoverability.search_engines', discoverability.searchEngines] as const,
    ['contacts.matching', matching.contacts] as const,
  ]
  return choices.reduce(
    (each, [purposeId, choice]) =>
      choice === undefined ? each : chooseConsent(each, { accountId, purposeId, choice, channel }, env),
    found,
  )
}

function keepRow(state: State, accountId: string, { discoverability, activity = {} }: PreferencesPatch): State {
  const before = preferencesOf(state, accountId)
  const row = {
    ...before,
    inSearch: discoverability?.inSearch ?? before.inSearch,
    activity: { ...before.activity, ...activity },
  }
  return { ...state, preferences: put(state.preferences, accountId, row) }
}
