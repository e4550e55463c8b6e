import type { ActivitySwitches } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'

/**
 * What a person chose, beside who finds them by their address (`discoverability`), news about the service (in the account)
 * and what is a consent. No row means the defaults.
 */
export interface PreferencesRow {
  readonly accountId: string
  /** Whether what happens in the network may be mailed. */
  readonly networkMail: boolean
  /** Whether the search for people finds the person. */
  readonly inSearch: boolean
  readonly activity: ActivitySwitches
}

/** What a person chose, or the defaults. */
export function preferencesOf({ preferences }: State, accountId: string): PreferencesRow {
  return preferences.get(accountId) ?? { accountId, ...defaults }
}

const defaults: Omit<PreferencesRow, 'accountId'> = {
  networkMail: true,
  inSearch: true,
  activity: { pageViews: true, searches: true, adClicks: true, signIns: true },
}
