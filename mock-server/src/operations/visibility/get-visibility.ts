import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { visibilityView } from '../../platform/visibility/visibility-view.ts'

export const getVisibility: Handler<'getVisibility'> = ({ actor, world }) => {
  return { status: 200, body: visibilityView(requirePerson(world.read(), actor.accountId)) }
}
