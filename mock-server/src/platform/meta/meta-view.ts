import type { Meta } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { contractVersion } from '../../generated/routes.js'
import { policyInForce } from '../policy/policy-in-force.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'

/** What the platform can do, for clients that meet several versions. */
const features = ['contact-imports.plain', 'exports.access', 'media', 'profiles.publication', 'sessions.refresh']

/** What this platform is, and every limit in force (P9.1). */
export function metaView(state: State, now: number): Meta {
  return {
    name: 'Pianeojobs',
    contractVersion,
    policyVersion: policyInForce(state, now).version,
    time: instant(now),
    minTls: '1.2',
    features,
    limits: { ...limits },
  }
}
