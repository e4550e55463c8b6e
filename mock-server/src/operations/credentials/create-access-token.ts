import { scopes } from '../../generated/routes.js'
import type { Handler } from '../../pipeline/handler.ts'
import { accessTokenView } from '../../platform/access-tokens/access-token-view.ts'
import { createAccessToken as create } from '../../platform/access-tokens/create-access-token.ts'
import { noted } from '../sessions/noted.ts'

export const createAccessToken: Handler<'createAccessToken'> = (call) => {
  const { actor, body, world, env } = call
  const own = actor.scopes === 'all' ? scopes : actor.scopes
  const input = { accountId: actor.accountId, scopes: own, wanted: body }
  const { row, token } = world.write((state) => {
    const [kept, created] = create(state, input, env)
    return [noted(kept, call, { kind: 'access_token_created', reference: created.row.id }), created]
  })
  return {
    status: 201,
    headers: { Location: `/v1/account/tokens/${row.id}` },
    body: { accessToken: accessTokenView(row), token },
  }
}
