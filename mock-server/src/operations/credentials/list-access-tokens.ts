import type { Handler } from '../../pipeline/handler.ts'
import { accessTokenView } from '../../platform/access-tokens/access-token-view.ts'
import { liveAccessTokens } from '../../platform/access-tokens/live-access-tokens.ts'

export const listAccessTokens: Handler<'listAccessTokens'> = ({ actor, world, env, page }) => {
  return { status: 200, body: page(liveAccessTokens(world.read(), actor.accountId, env.now), accessTokenView) }
}
