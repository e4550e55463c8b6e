import type { Handler } from '../../pipeline/handler.ts'
import { type Suggested, suggestionsOf } from '../../platform/network/suggestions/suggestions-of.ts'

export const listSuggestions: Handler<'listSuggestions'> = ({ actor, world, env, page }) => {
  const suggested = suggestionsOf(world.read(), actor.accountId, env)
  return { status: 200, body: page(suggested, ({ suggestion }) => suggestion, rankOf) }
}

function rankOf({ rank }: Suggested): string {
  return rank
}
