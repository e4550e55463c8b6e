import type { Client } from '../../pipeline/client.ts'
import { deviceOf } from '../../platform/sessions/device-of.ts'
import type { Origin } from '../../platform/sessions/start-session.ts'

/** Where a session is begun from. No map of addresses to countries is at hand, so the country stays unknown. */
export function originOf({ address, userAgent }: Client): Origin {
  return { device: deviceOf(userAgent), ip: address ?? null, country: null }
}
