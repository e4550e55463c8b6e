import type { ConsentChoice, Discoverability, Preferences, PreferencesPatch } from '@pianeojobs/sdk/contract'

const breadth: readonly Discoverability[] = ['nobody', 'mutual', 'anyone']

/** Whether a change turns anything on, or lets anybody find the person who did not before. */
export function widens(before: Preferences, patch: PreferencesPatch): boolean {
  const { communications, discoverability = {}, activity = {}, matching = {} } = patch
  const { byEmail = 'nobody', inSearch, searchEngines } = discoverability
  return (
    turnsOn(before.communications.email, communications?.email ?? {}) ||
    turnsOn(before.activity, activity) ||
    breadth.indexOf(byEmail) > breadth.indexOf(before.discoverability.byEmail) ||
    (inSearch === true && !before.discoverability.inSearch) ||
    allows(before.discoverability.searchEngines, searchEngines) ||
    allows(before.matching.contacts, matching.contacts)
  )
}

/** Whether a choice allows what is not allowed yet. */
export function allows(before: { readonly allowed: boolean }, choice: ConsentChoice | undefined): boolean {
  return choice?.allowed === true && !before.allowed
}

function turnsOn<Name extends string>(
  before: Readonly<Record<Name, boolean>>,
  patch: { readonly [name in Name]?: boolean | undefined },
): boolean {
  return (Object.keys(patch) as Name[]).some((name) => patch[name] === true && !before[name])
}
