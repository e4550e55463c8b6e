import type { Handler } from '../../pipeline/handler.ts'
import { sectionOf } from '../../platform/profile/sections-of.ts'
import { owned } from '../../platform/table.ts'

export const getProfileSection: Handler<'getProfileSection'> = ({ actor, params, world }) => {
  return { status: 200, body: sectionOf(owned(world.read().sections, actor.accountId), params.section) }
}
