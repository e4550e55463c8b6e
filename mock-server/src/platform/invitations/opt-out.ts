import type { InvitationOptOut } from '@pianeojobs/sdk/contract'
import { emailMatchKey } from '../contacts/email-match-key.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { serverKey } from '../server-key.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { addressDigest, addressOfToken } from './address-digest.ts'
import { endInvitation } from './end-invitation.ts'
import { standingTo } from './standing-invitations.ts'

/**
 * Keeps an address from being invited, for good (E-INV). All that is kept is its keyed digest; invitations that wait for it
 * are suppressed, whoever made them.
 *
 * @throws Refusal `not-found` for a token that the platform did not make.
 */
export function optOut(state: State, wanted: InvitationOptOut, env: Env): readonly [State, undefined] {
  const [keyed, key] = serverKey(state, 'invited-addresses', env)
  const address = addressOf(wanted, key)
  if (address === undefined) {
    throw new Refusal('not-found', 'This link is incomplete, or not one of ours. Give the address instead.')
  }
  const row = keyed.invitationOptOuts.get(address) ?? { id: address }
  const kept: State = { ...keyed, invitationOptOuts: put(keyed.invitationOptOuts, address, row) }
  return [standingTo(kept, address).reduce((left, one) => endInvitation(left, one, 'suppressed', env), kept), undefined]
}

function addressOf(wanted: InvitationOptOut, key: Uint8Array): string | undefined {
  if ('token' in wanted) return addressOfToken(key, wanted.token)
  // What no contact can be matched by cannot be invited either; it is kept like any other, so that nothing shows it.
  return addressDigest(key, emailMatchKey(wanted.email) ?? wanted.email)
}
