import type { Handler } from '../../pipeline/handler.ts'
import { decideDeviceAuthorization as decide } from '../../platform/device-authorizations/decide-device-authorization.ts'
import { deviceAuthorizationView } from '../../platform/device-authorizations/device-authorization-view.ts'

export const decideDeviceAuthorization: Handler<'decideDeviceAuthorization'> = ({ actor, body, world, env }) => {
  const { userCode, approve, scopes } = body
  const row = world.write((state) => decide(state, { accountId: actor.accountId, userCode, approve, scopes }, env))
  return { status: 200, body: deviceAuthorizationView(row) }
}
