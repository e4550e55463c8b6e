import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'
import { userCodeOf } from './user-code.ts'

/**
 * The device that shows this code, with the key it is kept under.
 *
 * @throws Refusal `not-found` when none does, `code-expired` when it took too long.
 */
export function requireDeviceAuthorization(
  { deviceAuthorizations }: State,
  userCode: string,
  now: number,
): readonly [string, DeviceAuthorizationRow] {
  const code = userCodeOf(userCode)
  const found = deviceAuthorizations.entries().find(([, row]) => row.userCode === code)
  if (!found) throw new Refusal('not-found', 'No device shows this code.')
  if (found[1].expiresAt <= now)
    throw new Refusal('code-expired', 'The code of this device has expired; it can ask anew.')
  return found
}
