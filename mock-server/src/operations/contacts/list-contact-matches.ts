import type { Handler } from '../../pipeline/handler.ts'
import { matchesOf, newness } from '../../platform/contacts/matches-of.ts'

export const listContactMatches: Handler<'listContactMatches'> = ({ actor, world, page }) => {
  return { status: 200, body: page(matchesOf(world.read(), actor.accountId), (match) => match, newness) }
}
