import { personCard } from '../people/person-card.ts'
import type { State } from '../state.ts'
import { accountsByAddress } from './accounts-by-address.ts'
import type { KeptEntry } from './contact-row.ts'
import { matchKeys } from './contacts-of.ts'
import { findReason } from './find-reason.ts'

/** The accounts, each once, that somebody finds by the addresses of entries. Addresses that find nobody go no further. */
export function findPeopleBy(state: State, seekerId: string, entries: readonly KeptEntry[]): string[] {
  const accounts = accountsByAddress(state)
  const met = new Set(entries.flatMap((entry) => matchKeys(entry).flatMap((key) => accounts.get(key)?.id ?? [])))
  return [...met].filter((id) => findReason(state, seekerId, id) && personCard(state, id))
}
