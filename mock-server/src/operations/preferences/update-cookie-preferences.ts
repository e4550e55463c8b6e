import type { CookieChoices } from '@pianeojobs/sdk/contract'
import type { Handler } from '../../pipeline/handler.ts'
import { checkNotice } from '../../platform/consent/give-consent.ts'
import { requireConsentPurpose } from '../../platform/consent/require-purpose.ts'
import { chooseCookies, withGpc } from '../../platform/preferences/choose-cookies.ts'
import { cookiePurposes, type RefusableCategory } from '../../platform/preferences/cookie-catalogue.ts'
import { cookiePreferencesView, cookieStandings } from '../../platform/preferences/cookie-preferences-view.ts'
import { channelOf } from '../consent/channel-of.ts'
import { choicesCookie, cookieChoices } from './choices-cookie.ts'
import { saysGpc } from './says-gpc.ts'

const loginCookieEnd = 'pj_login=; Max-Age=0; Path=/; Secure; SameSite=Lax'

export const updateCookiePreferences: Handler<'updateCookiePreferences'> = (call) => {
  const { actor, body, headers, world, env, requireScope } = call
  if (actor) requireScope(actor, 'consent:write')
  const gpc = saysGpc(headers)
  const choices = gpc ? withGpc(body) : body
  const forgotten = choices.functional.allowed ? [] : [loginCookieEnd]
  if (!actor) {
    checkNotices(choices)
    const cookie = choicesCookie(choices)
    const view = cookiePreferencesView(cookieChoices(cookie), gpc)
    return { status: 200, headers: { 'Set-Cookie': [cookie, ...forgotten].join('\n') }, body: view }
  }
  const { accountId } = actor
  const input = { accountId, choices, channel: channelOf(actor) }
  const view = world.write((state) => {
    const chosen = chooseCookies(state, input, env)
    return [chosen, cookiePreferencesView(cookieStandings(chosen, accountId), gpc)]
  })
  const cookies = forgotten.length > 0 && { 'Set-Cookie': forgotten.join('\n') }
  return { status: 200, headers: { ...cookies }, body: view }
}

/** @throws Refusal `notice-version-stale` where something is allowed by a notice that is not the one in force. */
function checkNotices(choices: CookieChoices): void {
  for (const [category, purposeId] of Object.entries(cookiePurposes)) {
    const choice = choices[category as RefusableCategory]
    if (choice.allowed) checkNotice(requireConsentPurpose(purposeId), choice)
  }
}
