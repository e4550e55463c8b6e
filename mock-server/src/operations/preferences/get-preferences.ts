import type { Handler } from '../../pipeline/handler.ts'
import { preferencesView } from '../../platform/preferences/preferences-view.ts'

export const getPreferences: Handler<'getPreferences'> = ({ actor, world }) => {
  return { status: 200, body: preferencesView(world.read(), actor.accountId) }
}
