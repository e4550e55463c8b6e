import type { ContactMatch, MatchState } from '@pianeojobs/sdk/contract'
import { consentGiven } from '../consent/consent-given.ts'
import { personCard } from '../people/person-card.ts'
import type { State } from '../state.ts'
import { owned, ownedGet } from '../table.ts'
import { instant } from '../time.ts'
import { accountsByAddress } from './accounts-by-address.ts'
import { byAddress, contactsOf } from './contacts-of.ts'
import { findReason } from './find-reason.ts'
import { matchId } from './match-id.ts'

/** Somebody whose address a person has: by a kept contact, or by an import that kept nothing. */
interface Candidate {
  readonly contactId: string | null
  readonly at: number
}

/**
 * Who of a person's contacts is here and lets them know it, newest first (P2.1). Nothing of this is stored: consents,
 * discoverability, what is published and which contacts there are count as they are now, on both sides.
 */
export function matchesOf(state: State, accountId: string, { dismissed = false } = {}): readonly ContactMatch[] {
  return [...everyMatch(state, accountId).values()]
    .filter(({ id }) => isDismissed(state, accountId, id) === dismissed)
    .sort((a, b) => (newness(a) < newness(b) ? 1 : -1))
}

/** How each address stands by which a person's contacts are matched; those not in it are not matched. */
export type MatchedAddresses = ReadonlyMap<string, Exclude<MatchState, 'none'>>

/** The addresses by which a person's contacts are matched: what tells of a contact whether it is. */
export function matchedAddresses(state: State, accountId: string): MatchedAddresses {
  const addresses = accountsByAddress(state)
  const found = everyMatch(state, accountId)
  const stands = (match: ContactMatch) => (isDismissed(state, accountId, match.id) ? 'dismissed' : 'matched')
  return new Map(
    [...addresses].flatMap(([address, { id }]) => {
      const match = found.get(id)
      return match ? [[address, stands(match)] as const] : []
    }),
  )
}

/** Whether a person does not want to see a match. */
export function isDismissed({ dismissals }: State, accountId: string, id: string): boolean {
  return ownedGet(dismissals, accountId, id) !== undefined
}

/** What sorts matches; unique among those of one person. */
export function newness({ createdAt, id }: ContactMatch): string {
  return `${createdAt} ${id}`
}

/** The matches of a person, dismissed ones among them, by the account found. */
export function everyMatch(state: State, accountId: string): ReadonlyMap<string, ContactMatch> {
  const matches = new Map<string, ContactMatch>()
  if (!consentGiven(state, accountId, 'contacts.matching')) return matches
  for (const [foundId, { contactId, at }] of candidates(state, accountId)) {
    const why = findReason(state, accountId, foundId)
    const person = why && personCard(state, foundId)
    if (!person) continue
    const createdAt = instant(Math.max(at, why.since))
    matches.set(foundId, { id: matchId(accountId, foundId), person, contactId, reason: why.reason, createdAt })
  }
  return matches
}

function candidates(state: State, accountId: string): ReadonlyMap<string, Candidate> {
  const known = new Map<string, Candidate>()
  for (const { foundAccountId, by } of owned(state.foundPeople, accountId).values()) {
    known.set(foundAccountId, { contactId: null, at: by[0]!.at })
  }
  const kept = byAddress(contactsOf(state, accountId))
  const accounts = accountsByAddress(state)
  // Whichever of the two there are fewer of is walked through.
  if (accounts.size < kept.size) {
    for (const [address, { id }] of accounts) if (kept.has(address)) known.set(id, kept.get(address)!)
  } else {
    for (const [address, where] of kept) if (accounts.has(address)) known.set(accounts.get(address)!.id, where)
  }
  return known
}
