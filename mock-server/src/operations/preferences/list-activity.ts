import type { Handler } from '../../pipeline/handler.ts'
import { activityView } from '../../platform/activity/activity-view.ts'
import { findActivity } from '../../platform/activity/find-activity.ts'

export const listActivity: Handler<'listActivity'> = ({ actor, query, world, page }) => {
  return { status: 200, body: page(findActivity(world.read(), actor.accountId, { kind: query.kind }), activityView) }
}
