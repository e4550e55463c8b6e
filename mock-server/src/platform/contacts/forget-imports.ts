import type { ConsentEffect } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { contactsOf } from './contacts-of.ts'
import { endImport } from './end-import.ts'
import { isCompleted, isUnfinished } from './import-states.ts'
import { matchesOf } from './matches-of.ts'
import { importsOf } from './require-import.ts'

/**
 * What the withdrawal of `contacts.import` does: every import is undone, whatever its age, or cancelled, and with them
 * every contact goes and every match it made.
 */
export function forgetImports(
  before: State,
  after: State,
  accountId: string,
  env: Env,
): readonly [State, readonly ConsentEffect[]] {
  const rows = importsOf(after, accountId)
  const unfinished = rows.filter(({ state }) => isUnfinished(state))
  const completed = rows.filter(({ state }) => isCompleted(state))
  let state = after
  for (const row of unfinished) state = endImport(state, { accountId, row, as: 'cancelled' }, env)[0]
  for (const row of completed) state = endImport(state, { accountId, row, as: 'undone' }, env)[0]
  const contacts = contactsOf(before, accountId).size
  const matches = matchesOf(before, accountId).length - matchesOf(state, accountId).length
  return [
    state,
    [
      { kind: 'imports_undone', count: completed.length, detail: told(completed.length, 'import', 'undone') },
      { kind: 'imports_cancelled', count: unfinished.length, detail: told(unfinished.length, 'import', 'cancelled') },
      { kind: 'contacts_deleted', count: contacts, detail: told(contacts, 'contact', 'deleted') },
      { kind: 'matches_deleted', count: matches, detail: told(matches, 'match', 'deleted') },
    ],
  ]
}

/** `2 contacts were deleted.` */
export function told(count: number, what: string, done: string): string {
  const plural = what.endsWith('ch') ? `${what}es` : `${what}s`
  return count === 1 ? `1 ${what} was ${done}.` : `${count} ${plural} were ${done}.`
}
