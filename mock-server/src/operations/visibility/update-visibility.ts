import { etagOf } from '../../pipeline/etag.ts'
import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { changeVisibility } from '../../platform/visibility/change-visibility.ts'
import { gateWidening } from '../../platform/visibility/gate-widening.ts'
import { newViewers as viewersAfter } from '../../platform/visibility/new-viewers.ts'
import { visibilityView } from '../../platform/visibility/visibility-view.ts'

export const updateVisibility: Handler<'updateVisibility'> = ({ actor, query, body, world, env, ifMatch }) => {
  const { accountId } = actor
  const dryRun = query.dryRun ?? false
  const { plan, newViewers, visibility, etag } = world.write((state) => {
    const before = visibilityView(requirePerson(state, accountId))
    const open = gateWidening(state, accountId, body, env)
    ifMatch(before)
    const [next, plan] = changeVisibility(open, { accountId, patch: body })
    const visibility = visibilityView(requirePerson(next, accountId))
    const newViewers = viewersAfter(state, next, accountId)
    return [dryRun ? state : next, { plan, newViewers, visibility, etag: etagOf(dryRun ? before : visibility) }]
  })
  const { exposes, hides, undo } = plan
  // The tag is that of what getVisibility answers now, so that the next change can name it.
  return { status: 200, headers: { ETag: etag }, body: { dryRun, exposes, hides, newViewers, undo, visibility } }
}
