import type { ContactDiscovery } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import { budgetOf } from './discovery-budget.ts'
import { startOf } from './discovery-key.ts'
import type { DiscoveryKeyRow } from './discovery-rows.ts'

/** What `emailMatchKey` does, for people who write clients. */
const steps = [
  'Take what stands in the last angle brackets, if there are any; trim white space; drop a leading "mailto:".',
  'Compose letters (Unicode NFC). Split at the last "@".',
  'Left of it: small letters (Unicode default lower case, not folding). At most 64 UTF-16 units, no white space, controls, or any of @ < > , ;',
  'Right of it: drop one final dot, small letters, ASCII (UTS #46, as the WHATWG URL standard does it).',
  'Join with "@"; at most 254 characters. Dots and +tags stay. The input is this text in UTF-8.',
]

/** What a client needs to find out about addresses blindly. */
export function discoveryView(state: State, key: DiscoveryKeyRow, accountId: string): ContactDiscovery {
  return {
    suite: 'ristretto255-SHA512',
    mode: 'voprf',
    epoch: Number(key.id),
    publicKey: key.publicKey,
    startsAt: instant(startOf(key)),
    endsAt: instant(key.endsAt),
    normalization: { rule: 'email-1', steps },
    maxElements: limits.discoveryBatchElements,
    budget: budgetOf(state, accountId),
  }
}
