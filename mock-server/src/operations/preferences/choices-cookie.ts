import type { CookieChoices } from '@pianeojobs/sdk/contract'
import { requireConsentPurpose } from '../../platform/consent/require-purpose.ts'
import { cookiePurposes, type RefusableCategory } from '../../platform/preferences/cookie-catalogue.ts'
import type { CookieStanding } from '../../platform/preferences/cookie-preferences-view.ts'

/** The cookie that holds the choices of somebody who is not signed in, such as `functional-1.analytics-0.advertising-0`. */
const name = 'pj_cookies'

/** 13 months, in seconds, as long as the consent to a cookie can be. */
const maxAge = 395 * 86_400

/** The cookie that remembers choices: the version of the notice of what is allowed, 0 for what is refused. */
export function choicesCookie(choices: CookieChoices): string {
  const value = Object.keys(cookiePurposes).map((category) => {
    const choice = choices[category as RefusableCategory]
    return `${category}-${choice.allowed ? choice.noticeVersion : 0}`
  })
  return `${name}=${value.join('.')}; Max-Age=${maxAge}; Path=/; Secure; SameSite=Lax`
}

/** How the choices in a Cookie header stand: a consent to an older notice has to be given anew. */
export function cookieChoices(header: string | undefined): (category: RefusableCategory) => CookieStanding {
  const value = (header ?? '').split(/; */).find((pair) => pair.startsWith(`${name}=`))
  const versions = new Map(
    [...(value ?? '').matchAll(/([a-z]+)-(\d{1,6})/g)].map(([, category, version]) => [category, Number(version)]),
  )
  return (category) => {
    const version = versions.get(category)
    if (version === undefined) return { state: 'unknown', validUntil: null }
    if (version === 0) return { state: 'refused', validUntil: null }
    const { noticeVersion } = requireConsentPurpose(cookiePurposes[category])
    return { state: version === noticeVersion ? 'given' : 'unknown', validUntil: null }
  }
}
