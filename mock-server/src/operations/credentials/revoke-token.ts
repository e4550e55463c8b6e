import type { Handler } from '../../pipeline/handler.ts'
import { revokeToken as revoke } from '../../platform/credentials/revoke-token.ts'

export const revokeToken: Handler<'revokeToken'> = ({ body, world, env }) => {
  world.write((state) => [revoke(state, body.token, env), undefined])
  return { status: 200 }
}
