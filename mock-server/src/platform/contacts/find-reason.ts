import type { ContactMatch } from '@pianeojobs/sdk/contract'
import { consentGiven } from '../consent/consent-given.ts'
import { isBlocked } from '../network/is-blocked.ts'
import type { State } from '../state.ts'
import { byAddress, contactsOf, type KeptAddress } from './contacts-of.ts'
import { emailMatchKey } from './email-match-key.ts'

/** Why somebody may be found, and since when, in ms since the epoch. */
export interface FindReason {
  readonly reason: ContactMatch['reason']
  readonly since: number
}

/**
 * Why a person who has somebody's address may find them here, or `undefined` when they may not (P2.1): the address is
 * confirmed, the account active and neither blocked the other, and they let anyone who has it find them, or keep the address of the one who looks
 * and let such people find them. Whoever lets anyone find them is not shown to keep an address.
 */
export function findReason(state: State, seekerId: string, foundId: string): FindReason | undefined {
  const found = state.accounts.get(foundId)
  if (!found || seekerId === foundId || found.state !== 'active' || isBlocked(state, seekerId, foundId)) {
    return undefined
  }
  const audience = state.discoverability.get(foundId)?.byEmail ?? 'mutual'
  if (audience === 'anyone') return { reason: 'discoverable', since: found.emailVerifiedAt }
  const kept = audience === 'mutual' ? keptAddress(state, foundId, seekerId) : undefined
  return kept && { reason: 'mutual', since: Math.max(found.emailVerifiedAt, kept.at) }
}

/** Where somebody keeps the confirmed address of somebody else, under a live consent to keep it. */
function keptAddress(state: State, ownerId: string, otherId: string): KeptAddress | undefined {
  const other = state.accounts.get(otherId)
  const key = other && emailMatchKey(other.email)
  if (key === undefined || !consentGiven(state, ownerId, 'contacts.import')) return undefined
  return byAddress(contactsOf(state, ownerId)).get(key)
}
