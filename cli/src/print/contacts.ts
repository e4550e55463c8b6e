import type { Contact, ContactImport, PurgeResult } from '@pianeojobs/sdk/contract'
import type { Match } from '../actions/contacts/matches.ts'
import { cleanLine } from './clean.ts'
import { count } from './count.ts'
import { printTable } from './table.ts'

/** Contacts, for people: one a line. */
export function printContacts(contacts: readonly Contact[]): string {
  if (contacts.length === 0) return 'No contacts. Import some with `pianeo contacts import FILE`.'
  return printTable(
    ['NAME', 'E-MAIL', 'PHONE', 'ORGANIZATION', 'HERE'],
    contacts.map(({ displayName, emails, phones, organization, matchState }) => [
      displayName,
      emails[0]?.value,
      phones[0]?.value,
      organization ?? undefined,
      matchState === 'matched' ? 'yes' : undefined,
    ]),
  )
}

/** Matches, for people: one a line. */
export function printMatches(matches: readonly Match[], { dismissed = false } = {}): string {
  if (matches.length === 0 && dismissed) return 'You dismissed nobody.'
  if (matches.length === 0) return 'Nobody of your contacts is here and can be found. Nobody was told that you looked.'
  return printTable(
    ['NAME', 'HANDLE', 'HEADLINE', 'WHY', 'ID'],
    matches.map((match) => [match.name, match.handle, match.headline, whys[match.reason], shortMatchId(match)]),
  )
}

/** As much of the id of a match as tells it from others. */
export function shortMatchId({ id }: Pick<Match, 'id'>): string {
  return id.slice('mat_'.length, 'mat_'.length + 8)
}

/** Why somebody is a match. */
export const whys: Readonly<Record<Match['reason'], string>> = {
  mutual: 'you have each other’s address',
  discoverable: 'they let anyone with their address find them',
}

/** What an undo did, for people. */
export function printUndone(undone: ContactImport): string {
  return `The import ${cleanLine(undone.id)} is ${undone.state}: ${printUndoEffect(undone)}.`
}

/** What became of the contacts of an import that was undone or cancelled. */
export function printUndoEffect({ state }: ContactImport): string {
  return state === 'undone' ? 'what it added is gone, what it changed is as before' : 'nothing of it is kept'
}

/** What was forgotten, for people. */
export function printForgotten({ contacts, imports, matches }: PurgeResult): string {
  return `Forgotten: ${count(contacts, 'contact')}, ${count(imports, 'import')}, ${count(matches, 'match', 'matches')}.`
}
