import type { Handler } from '../../pipeline/handler.ts'
import { deviceAuthorizationView } from '../../platform/device-authorizations/device-authorization-view.ts'
import { requireDeviceAuthorization } from '../../platform/device-authorizations/require-device-authorization.ts'

export const getDeviceAuthorization: Handler<'getDeviceAuthorization'> = ({ query, world, env }) => {
  const [, row] = requireDeviceAuthorization(world.read(), query.userCode, env.now)
  return { status: 200, body: deviceAuthorizationView(row) }
}
