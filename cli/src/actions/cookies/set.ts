import type { ConsentChoice, CookieChoices, CookiePreferences } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { type CookieChange, cookieCategories, cookiePurposes } from '../../input/cookie-change.ts'

/**
 * Allows and refuses categories of cookies (P7.5); those not named stay as they are, under the notice they were allowed by.
 *
 * @param agreed the version of the notice agreed to, by purpose, of each that is allowed anew.
 * @throws ProblemError `notice-version-stale`, `policy-acceptance-required`, `account-deactivated`.
 */
export async function setCookies(
  { client }: Context,
  change: CookieChange,
  agreed: Readonly<Record<string, number>>,
): Promise<CookiePreferences> {
  const { items: consents } = await client.consents.list()
  const choices = cookieCategories.map((category): [string, ConsentChoice] => {
    const purposeId = cookiePurposes[category]
    const consent = consents.find((one) => one.purposeId === purposeId)
    const isAllowed = change[category] ?? consent?.state === 'given'
    const noticeVersion = agreed[purposeId] ?? consent?.noticeVersion
    return [category, isAllowed && noticeVersion ? { allowed: true, noticeVersion } : { allowed: false }]
  })
  return client.cookies.update(Object.fromEntries(choices) as unknown as CookieChoices)
}
