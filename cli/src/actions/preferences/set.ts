import type { ConsentChoice, Preferences } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { PreferenceChange } from '../../input/preference-change.ts'

/** The consents among the preferences. */
export const preferencePurposes = {
  searchEngines: 'discoverability.search_engines',
  contacts: 'contacts.matching',
} as const

/**
 * Changes preferences and leaves what is not named (P6.7, P4.3).
 *
 * @param agreed the version of the notice agreed to, by purpose, of each consent that is turned on.
 * @throws ProblemError `precondition-failed`, `notice-version-stale`, `policy-acceptance-required`, `account-deactivated`.
 */
export async function setPreferences(
  { client }: Context,
  { email, found, activity, consents }: PreferenceChange,
  agreed: Readonly<Record<string, number>>,
): Promise<Preferences> {
  const { etag } = await client.preferences.get().withResponse()
  const choose = (wanted: boolean, purposeId: string): ConsentChoice =>
    wanted ? { allowed: true, noticeVersion: agreed[purposeId]! } : { allowed: false }
  const { searchEngines, contacts } = consents
  const patch = {
    communications: { email },
    discoverability: {
      ...found,
      ...(searchEngines !== undefined && { searchEngines: choose(searchEngines, preferencePurposes.searchEngines) }),
    },
    activity,
    matching: { ...(contacts !== undefined && { contacts: choose(contacts, preferencePurposes.contacts) }) },
  }
  return client.preferences.update(patch, { ifMatch: etag! })
}
