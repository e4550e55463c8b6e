import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { digest, mintToken } from '../secrets.ts'
import type { Origin } from '../sessions/start-session.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { second } from '../time.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'
import { mintUserCode } from './user-code.ts'

/** A device that waits, and the code that is given to it alone. */
export interface StartedDeviceAuthorization {
  readonly row: DeviceAuthorizationRow
  readonly deviceCode: string
}

/** Takes the wish of a device to be let in (RFC 8628 section 3.1). */
export function startDeviceAuthorization(
  state: State,
  { client, scopes, origin }: { client: string; scopes: readonly string[]; origin: Origin },
  env: Env,
): readonly [State, StartedDeviceAuthorization] {
  const deviceCode = mintToken('pj_dev', env)
  const row: DeviceAuthorizationRow = {
    userCode: freeUserCode(state, env),
    client,
    scopes: [...scopes].sort(),
    ...origin,
    createdAt: env.now,
    expiresAt: env.now + limits.deviceCodeSeconds * second,
    interval: limits.deviceIntervalSeconds * second,
  }
  const deviceAuthorizations = put(state.deviceAuthorizations, digest(deviceCode), row)
  return [
    { ...state, deviceAuthorizations },
    { row, deviceCode },
  ]
}

/** One that no other device shows now. */
function freeUserCode({ deviceAuthorizations }: State, env: Env): string {
  for (;;) {
    const code = mintUserCode(env)
    if (!deviceAuthorizations.values().some(({ userCode }) => userCode === code)) return code
  }
}
