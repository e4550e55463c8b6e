import type { Discoverability, PreferencesPatch } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'
import { readAssignments } from './assignments.ts'
import { readSwitch } from './switch.ts'

/** What to change of the preferences; a consent is only wanted here, and given to a notice later. */
export interface PreferenceChange {
  readonly email: NonNullable<NonNullable<PreferencesPatch['communications']>['email']>
  readonly found: Pick<NonNullable<PreferencesPatch['discoverability']>, 'byEmail' | 'inSearch'>
  readonly activity: NonNullable<PreferencesPatch['activity']>
  readonly consents: { readonly searchEngines?: boolean; readonly contacts?: boolean }
}

const places = {
  serviceNews: 'email',
  network: 'email',
  byEmail: 'found',
  inSearch: 'found',
  searchEngines: 'consents',
  pageViews: 'activity',
  searches: 'activity',
  adClicks: 'activity',
  signIns: 'activity',
  contacts: 'consents',
} as const satisfies Record<string, keyof PreferenceChange>

/** What can be set, as the contract names it. */
export const preferenceKeys = Object.keys(places) as readonly (keyof typeof places)[]

const discoverabilities: readonly Discoverability[] = ['nobody', 'mutual', 'anyone']

/** The change that `key=value…` asks for; @throws UsageError for a key or a value there is not. */
export function readPreferenceChange(words: readonly string[]): PreferenceChange {
  const change = { email: {}, found: {}, activity: {}, consents: {} }
  for (const { key, value } of readAssignments(words, preferenceKeys)) {
    const read = key === 'byEmail' ? readDiscoverability(value) : readSwitch(value, key)
    Object.assign(change[places[key as keyof typeof places]], { [key]: read })
  }
  return change
}

function readDiscoverability(text: string): Discoverability {
  if ((discoverabilities as readonly string[]).includes(text)) return text as Discoverability
  throw new UsageError(`byEmail: "${cleanLine(text)}" is none of ${discoverabilities.join(', ')}.`)
}
