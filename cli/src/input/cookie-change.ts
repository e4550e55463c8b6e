import type { CookieChoices } from '@pianeojobs/sdk/contract'
import { readAssignments } from './assignments.ts'
import { readSwitch } from './switch.ts'

/** Which categories of cookies to allow or refuse. */
export type CookieChange = { readonly [category in keyof CookieChoices]?: boolean }

/** The consent of each category that can be refused. */
export const cookiePurposes = {
  functional: 'cookies.functional',
  analytics: 'analytics.usage',
  advertising: 'ads.measurement',
} as const satisfies Record<keyof CookieChoices, string>

/** The categories that can be refused. */
export const cookieCategories = Object.keys(cookiePurposes) as readonly (keyof CookieChoices)[]

/** The change that `category=on|off…` asks for; @throws UsageError for a category or a value there is not. */
export function readCookieChange(words: readonly string[]): CookieChange {
  const assignments = readAssignments(words, cookieCategories)
  return Object.fromEntries(assignments.map(({ key, value }) => [key, readSwitch(value, key)]))
}
