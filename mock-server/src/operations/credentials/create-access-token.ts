import { scopes } from '../../generated/routes.js'
import type { Handler } from '../../pipeline/handler.ts'
import { accessTokenView } from '../../platform/access-tokens/access-token-view.ts'
import { createAccessToken as create } from '../../platform/access-tokens/create-access-token.ts'

export const createAccessToken: Handler<'createAccessToken'> = ({ actor, body, world, env }) => {
  const own = actor.scopes === 'all' ? scopes : actor.scopes
  const input = { accountId: actor.accountId, scopes: own, wanted: body }
  const { row, token } = world.write((state) => create(state, input, env))
  return {
    status: 201,
    headers: { Location: `/v1/account/tokens/${row.id}` },
    body: { accessToken: accessTokenView(row), token },
  }
}
