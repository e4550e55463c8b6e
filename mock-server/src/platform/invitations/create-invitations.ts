import type { InvitationBatch, InvitationDraft, InvitationSkipped } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { requireAccount } from '../accounts/require-account.ts'
import { base64url } from '../base64url.ts'
import { requireConsent } from '../consent/require-consent.ts'
import type { ContactRow } from '../contacts/contact-row.ts'
import { matchKeys } from '../contacts/contacts-of.ts'
import { mergeContact } from '../contacts/merge-contact.ts'
import { requireContact } from '../contacts/require-contact.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { digest } from '../secrets.ts'
import { serverKey } from '../server-key.ts'
import type { State } from '../state.ts'
import { owned, ownedPutAll } from '../table.ts'
import { day } from '../time.ts'
import { addressDigest, optOutToken } from './address-digest.ts'
import { draftOf } from './draft-of.ts'
import type { InvitationRow } from './invitation-row.ts'
import { standingOf } from './standing-invitations.ts'

/** A contact whom nothing keeps from being invited. */
interface Invitee {
  readonly contactId: string
  readonly email: string
  readonly address: string
}

/**
 * Makes links and drafts for contacts (E-INV); the person sends them. Who has an account is not looked at: not by this rule,
 * nor by anything it calls.
 *
 * @throws Refusal `not-found`, `consent-required`, `invitee-suppressed` when all of them opted out, `limit-exceeded`.
 */
export function createInvitations(
  state: State,
  { accountId, contactIds }: { accountId: string; contactIds: readonly string[] },
  env: Env,
): readonly [State, InvitationBatch] {
  const contacts = contactIds.map((id) => requireContact(state, accountId, id))
  requireConsent(state, accountId, 'invitations.send')
  const [keyed, key] = serverKey(state, 'invited-addresses', env)
  const { invitees, skipped } = choose(keyed, accountId, contacts, key)
  checkSuppressed(contacts.length, skipped)
  checkLimit(state, accountId, invitees.length, env)
  const { name } = requireAccount(state, accountId)
  const rows: InvitationRow[] = []
  const items = invitees.map(({ contactId, email, address }): InvitationDraft => {
    const token = `pj_inv_${base64url(env.random(32))}`
    const row: InvitationRow = {
      id: env.id('inv'),
      accountId,
      state: 'issued',
      standing: { contactId, address, tokenDigest: digest(token) },
      createdAt: env.now,
      endedAt: null,
    }
    rows.push(row)
    return draftOf(row, { from: name, to: email, token, optOutToken: optOutToken(key, address) })
  })
  const entries = rows.map((row) => [row.id, row] as const)
  return [
    { ...keyed, invitations: ownedPutAll(keyed.invitations, accountId, entries) },
    { items, skipped },
  ]
}

/** Who can be invited. Whoever opted out by one of their addresses is not invited by another. */
function choose(state: State, accountId: string, contacts: readonly ContactRow[], key: Uint8Array) {
  const invited = new Set(standingOf(state, accountId).map(({ standing }) => standing.address))
  const invitees: Invitee[] = []
  const skipped: InvitationSkipped[] = []
  for (const contact of contacts) {
    const emails = matchKeys(mergeContact(contact))
    const addresses = emails.map((email) => addressDigest(key, email))
    const [email, address] = [emails[0], addresses[0]]
    const skip = (reason: InvitationSkipped['reason']) => skipped.push({ contactId: contact.id, reason })
    if (email === undefined || address === undefined) skip('no_address')
    else if (addresses.some((one) => state.invitationOptOuts.has(one))) skip('opted_out')
    else if (invited.has(address)) skip('invited')
    else {
      invited.add(address)
      invitees.push({ contactId: contact.id, email, address })
    }
  }
  return { invitees, skipped }
}

function checkSuppressed(count: number, skipped: readonly InvitationSkipped[]): void {
  if (skipped.filter(({ reason }) => reason === 'opted_out').length < count) return
  throw new Refusal('invitee-suppressed', 'They asked not to be invited to Pianeojobs, by anybody.')
}

function checkLimit(state: State, accountId: string, more: number, { now }: Env): void {
  const limit = limits.invitationsPerDay
  const recent = [...owned(state.invitations, accountId).values()].filter(({ createdAt }) => createdAt > now - day)
  if (recent.length + more <= limit) return
  const detail = `You made ${recent.length} invitations within the last 24 hours; with these it would be more than ${limit}.`
  throw new Refusal('limit-exceeded', detail, { limit })
}
