import type { ContactEntry, ContactImportItem } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { KeptEntry } from './contact-row.ts'
import { matchKeys } from './contacts-of.ts'
import { findPeopleBy } from './find-people-by.ts'
import type { ImportConsents } from './import-consents.ts'
import type { ImportRow } from './import-row.ts'
import { contactKeeper } from './keep-contact.ts'
import { matchId } from './match-id.ts'
import { isDismissed } from './matches-of.ts'
import { recordFound } from './record-found.ts'
import { usableEntry } from './usable-entry.ts'
import { addressWarnings, warning } from './warnings.ts'

/**
 * Does with entries what was consented to: keeps them, finds who is here, or both. What is not kept leaves nothing
 * behind but its outcome, in which no name and no address stands.
 *
 * @returns the state with what was kept, the outcome of each entry, and the accounts to show that the import had not found before
 * @throws Refusal `limit-exceeded` when there would be too many contacts.
 */
export function takeEntries(
  state: State,
  input: { accountId: string; row: ImportRow; entries: readonly ContactEntry[]; consents: ImportConsents },
  env: Env,
): readonly [State, readonly ContactImportItem[], readonly string[]] {
  const { accountId, row, entries, consents } = input
  const keeper = contactKeeper(state, { accountId, importId: row.id }, env)
  const usable: KeptEntry[] = []
  const outcomes = entries.map((entry): ContactImportItem => {
    const { index, line = null } = entry
    const kept = usableEntry(entry)
    if (!kept) return { index, line, outcome: 'invalid', contactId: null, warnings: [warning('nothing_usable')] }
    usable.push(kept)
    const about = addressWarnings(kept, consents.keep)
    if (!consents.keep)
      return { index, line, outcome: 'skipped', contactId: null, warnings: [...about, ...unmatched(kept)] }
    const { outcome, contactId, warnings } = keeper.keep(kept)
    return { index, line, outcome, contactId, warnings: [...about, ...warnings] }
  })
  const after = keeper.result()
  if (!consents.match) return [after, outcomes, []]
  const found = findPeopleBy(after, accountId, usable)
  const known = new Set(row.found)
  const matched = consents.keep ? after : recordFound(after, { accountId, importId: row.id, found }, env)
  const shown = found.filter((id) => !known.has(id) && !isDismissed(state, accountId, matchId(accountId, id)))
  return [matched, outcomes, shown]
}

function unmatched(entry: KeptEntry) {
  return matchKeys(entry).length === 0 ? [warning('nothing_to_match')] : []
}
