import type { Handler } from '../../pipeline/handler.ts'
import { matchesOf, newness } from '../../platform/contacts/matches-of.ts'

export const listContactMatches: Handler<'listContactMatches'> = ({ actor, query, world, page }) => {
  const matches = matchesOf(world.read(), actor.accountId, query)
  return { status: 200, body: page(matches, (match) => match, newness) }
}
