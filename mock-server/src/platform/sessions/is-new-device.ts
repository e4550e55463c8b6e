import type { Device } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { SessionRow } from './session-row.ts'

/** Whether a session is from a device that no other session and no event of the last 12 months knows. */
export function isNewDevice(state: State, { id, accountId, device }: SessionRow): boolean {
  const sessions = owned(state.sessions, accountId)
    .values()
    .filter((other) => other.id !== id)
  const known = [...sessions, ...owned(state.securityEvents, accountId).values()]
  return !known.some((one) => one.device !== null && sameDevice(one.device, device))
}

/** A newer version of the same program is the same device. */
function sameDevice(one: Device, other: Device): boolean {
  return one.class === other.class && one.os === other.os && program(one) === program(other)
}

function program({ client }: Device): string | undefined {
  return client?.replace(/ \S*\d\S*$/, '')
}
