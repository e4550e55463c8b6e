import type { Handler } from '../../pipeline/handler.ts'
import { changePreferences } from '../../platform/preferences/change-preferences.ts'
import { preferencesView } from '../../platform/preferences/preferences-view.ts'
import { channelOf } from '../consent/channel-of.ts'

export const updatePreferences: Handler<'updatePreferences'> = (call) => {
  const { actor, body: patch, world, env, ifMatch, requireScope } = call
  const { accountId } = actor
  if (patch.discoverability?.searchEngines || patch.matching?.contacts) requireScope(actor, 'consent:write')
  const body = world.write((state) => {
    ifMatch(preferencesView(state, accountId))
    const changed = changePreferences(state, { accountId, patch, channel: channelOf(actor) }, env)
    return [changed, preferencesView(changed, accountId)]
  })
  return { status: 200, body }
}
