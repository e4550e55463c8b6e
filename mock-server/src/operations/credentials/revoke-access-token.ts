import type { Handler } from '../../pipeline/handler.ts'
import { requireAccessToken } from '../../platform/access-tokens/require-access-token.ts'
import { revokeAccessToken as revoke } from '../../platform/access-tokens/revoke-access-token.ts'
import { noted } from '../sessions/noted.ts'

export const revokeAccessToken: Handler<'revokeAccessToken'> = (call) => {
  const { actor, params, world, env } = call
  world.write((state) => {
    const row = requireAccessToken(state, actor.accountId, params.tokenId, env.now)
    const act = { kind: 'access_token_revoked', reference: row.id } as const
    return [noted(revoke(state, row, env), call, act), undefined]
  })
  return { status: 204 }
}
