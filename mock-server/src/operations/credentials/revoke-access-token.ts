import type { Handler } from '../../pipeline/handler.ts'
import { requireAccessToken } from '../../platform/access-tokens/require-access-token.ts'
import { revokeAccessToken as revoke } from '../../platform/access-tokens/revoke-access-token.ts'

export const revokeAccessToken: Handler<'revokeAccessToken'> = ({ actor, params, world, env }) => {
  world.write((state) => [
    revoke(state, requireAccessToken(state, actor.accountId, params.tokenId, env.now), env),
    undefined,
  ])
  return { status: 204 }
}
