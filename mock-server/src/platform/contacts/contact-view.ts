import type { Contact, MatchState } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { ContactRow } from './contact-row.ts'
import { matchKeys } from './contacts-of.ts'
import type { MatchedAddresses } from './matches-of.ts'
import { mergeContact } from './merge-contact.ts'

/** A contact as the contract words it. `matched`: the addresses by which its owner's contacts are matched. */
export function contactView(row: ContactRow, matched: MatchedAddresses): Contact {
  const merged = mergeContact(row)
  return {
    id: row.id,
    displayName: merged.displayName,
    formattedName: merged.formattedName ?? null,
    emails: merged.emails,
    phones: merged.phones,
    organization: merged.organization ?? null,
    title: merged.title ?? null,
    note: merged.note ?? null,
    uid: merged.uid ?? null,
    sourceImportId: merged.sourceImportId,
    matchState: matchStateOf(row, matched),
    createdAt: instant(merged.createdAt),
    updatedAt: instant(merged.updatedAt),
  }
}

/** Whether a contact was found by one of its addresses; dismissed when each that found somebody was. */
export function matchStateOf(row: ContactRow, matched: MatchedAddresses): MatchState {
  if (matched.size === 0) return 'none'
  const states = matchKeys(mergeContact(row)).map((key) => matched.get(key))
  return states.includes('matched') ? 'matched' : states.includes('dismissed') ? 'dismissed' : 'none'
}
