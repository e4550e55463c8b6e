import { limits } from '../../generated/limits.js'
import { scopes } from '../../generated/routes.js'
import type { Handler } from '../../pipeline/handler.ts'
import { OAuthRefusal } from '../../pipeline/oauth-refusal.ts'
import { startDeviceAuthorization as start } from '../../platform/device-authorizations/start-device-authorization.ts'
import { shownUserCode } from '../../platform/device-authorizations/user-code.ts'
import { originOf } from '../sessions/origin-of.ts'

/** Where somebody who is signed in types a code. */
const verificationUri = 'https://pianeojobs.example/device'

export const startDeviceAuthorization: Handler<'startDeviceAuthorization'> = ({ body, client, world, env }) => {
  const input = { client: body.client_id, scopes: wanted(body.scope), origin: originOf(client) }
  const { row, deviceCode } = world.write((state) => start(state, input, env))
  const code = shownUserCode(row.userCode)
  return {
    status: 200,
    body: {
      device_code: deviceCode,
      user_code: code,
      verification_uri: verificationUri,
      verification_uri_complete: `${verificationUri}?userCode=${code}`,
      expires_in: limits.deviceCodeSeconds,
      interval: limits.deviceIntervalSeconds,
    },
  }
}

function wanted(scope: string | undefined): readonly string[] {
  const named = new Set(scope?.split(' ').filter(Boolean))
  if (named.size === 0) return scopes
  const unknown = [...named].filter((one) => !scopes.includes(one))
  if (unknown.length > 0) throw new OAuthRefusal('invalid_scope', `There is no scope ${unknown.join(', ')}.`)
  return [...named]
}
