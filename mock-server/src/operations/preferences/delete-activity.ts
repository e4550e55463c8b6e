import type { Handler } from '../../pipeline/handler.ts'
import { deleteActivity as clear } from '../../platform/activity/delete-activity.ts'
import { instantMs } from '../../platform/time.ts'

export const deleteActivity: Handler<'deleteActivity'> = ({ actor, query, world }) => {
  const { kind, before } = query
  const filter = { kind, ...(before !== undefined && { before: instantMs(before) }) }
  return { status: 200, body: { deleted: world.write((state) => clear(state, actor.accountId, filter)) } }
}
