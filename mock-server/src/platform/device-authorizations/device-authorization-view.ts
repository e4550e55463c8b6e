import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'
import { shownUserCode } from './user-code.ts'

/** A device that asks, as whoever decides sees it. */
export function deviceAuthorizationView(row: DeviceAuthorizationRow): DeviceAuthorizationView {
  const { userCode, client, scopes, device, ip, country, createdAt, expiresAt, decision } = row
  const decided = decision?.approved ? 'approved' : 'denied'
  return {
    userCode: shownUserCode(userCode),
    client,
    requestedScopes: [...scopes],
    device,
    ip,
    country,
    state: decision ? decided : 'pending',
    createdAt: instant(createdAt),
    expiresAt: instant(expiresAt),
  }
}
