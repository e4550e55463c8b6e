import type { Handler } from '../../pipeline/handler.ts'
import { revokeToken as revoke } from '../../platform/credentials/revoke-token.ts'
import { originOf } from '../sessions/origin-of.ts'

export const revokeToken: Handler<'revokeToken'> = ({ body, client, world, env }) => {
  world.write((state) => [revoke(state, body.token, originOf(client), env), undefined])
  return { status: 200 }
}
