import type { ConsentState, CookieCategory, CookiePreferences } from '@pianeojobs/sdk/contract'
import { standing } from '../consent/standing.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import { mirrorOf } from './consent-mirror.ts'
import { cookieCatalogue, cookiePurposes, objectedByGpc, type RefusableCategory } from './cookie-catalogue.ts'

/** How the choice on one category stands: in the ledger of a person, or in the cookie of a visitor. */
export interface CookieStanding {
  readonly state: ConsentState
  readonly validUntil: number | null
}

/** The categories with what was chosen (P7.1). `gpc`: the request says Sec-GPC, and what it objects to is off. */
export function cookiePreferencesView(
  standingOf: (category: RefusableCategory) => CookieStanding,
  gpc: boolean,
): CookiePreferences {
  const categories = cookieCatalogue.map((kind): CookieCategory => {
    const common = { ...kind, affects: [...kind.affects], cookies: [...kind.cookies] }
    if (!isRefusable(kind.id)) return { ...common, refusable: false, allowed: true, consent: null, validUntil: null }
    const { state, validUntil } = standingOf(kind.id)
    const consent = mirrorOf(cookiePurposes[kind.id], state)
    return {
      ...common,
      refusable: true,
      allowed: consent.allowed && !(gpc && objectedByGpc.includes(kind.id)),
      consent,
      validUntil: consent.allowed && validUntil !== null ? instant(validUntil) : null,
    }
  })
  return { globalPrivacyControl: gpc, categories }
}

/** How the choices of a person stand, in the ledger. */
export function cookieStandings(state: State, accountId: string): (category: RefusableCategory) => CookieStanding {
  return (category) => standing(state, accountId, cookiePurposes[category])
}

function isRefusable(id: CookieCategory['id']): id is RefusableCategory {
  return id in cookiePurposes
}
