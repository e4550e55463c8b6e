import type { State } from '../state.ts'
import { removeAll } from '../table.ts'
import { day } from '../time.ts'
import { earliest, type Transition } from '../transition.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'

/** Forgets a device a day after its codes expired; until then it is told that they did. */
export const deviceAuthorizationPurge: Transition = {
  next: ({ deviceAuthorizations }) => earliest(deviceAuthorizations, purgeAt),
  run(state, { now }): State {
    const due = [...state.deviceAuthorizations].filter(([, row]) => purgeAt(row) <= now)
    const keys = due.map(([key]) => key)
    return { ...state, deviceAuthorizations: removeAll(state.deviceAuthorizations, keys) }
  },
}

function purgeAt({ expiresAt }: DeviceAuthorizationRow): number {
  return expiresAt + day
}
