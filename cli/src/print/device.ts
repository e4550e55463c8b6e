import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import { printPairs } from './pairs.ts'

/** A device that asks to be let in, for people. */
export function printDevice({
  client,
  device,
  ip,
  requestedScopes,
  createdAt,
  expiresAt,
  state,
}: DeviceAuthorizationView) {
  return printPairs([
    ['Says that it is', client],
    ['Looks like', [device.client, device.os].filter(Boolean).join(' on ') || 'nothing it tells'],
    ['Asks from', ip ?? 'an address that is not known'],
    ['Wants to', requestedScopes.join(' ')],
    ['Asked at', createdAt],
    ['Until', expiresAt],
    ['State', state],
  ])
}
