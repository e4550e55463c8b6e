import type { Handler } from '../../pipeline/handler.ts'
import { cookiePreferencesView, cookieStandings } from '../../platform/preferences/cookie-preferences-view.ts'
import { cookieChoices } from './choices-cookie.ts'
import { saysGpc } from './says-gpc.ts'

export const getCookiePreferences: Handler<'getCookiePreferences'> = ({ actor, headers, world, requireScope }) => {
  if (actor) requireScope(actor, 'consent:read')
  const standings = actor ? cookieStandings(world.read(), actor.accountId) : cookieChoices(headers.cookie)
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    body: cookiePreferencesView(standings, saysGpc(headers)),
  }
}
