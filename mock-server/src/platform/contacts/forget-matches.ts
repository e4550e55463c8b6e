import type { ConsentEffect } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { ownedPutAll, remove } from '../table.ts'
import { told } from './forget-imports.ts'
import type { ImportRow } from './import-row.ts'
import { matchesOf } from './matches-of.ts'
import { importsOf } from './require-import.ts'

/** What the withdrawal of `contacts.matching` does: nobody is found any more, and who was found is forgotten. */
export function forgetMatches(
  before: State,
  after: State,
  accountId: string,
): readonly [State, readonly ConsentEffect[]] {
  const count = matchesOf(before, accountId).length
  const running = importsOf(after, accountId).filter(({ found }) => found.length > 0)
  const cleared = running.map((row): readonly [string, ImportRow] => [row.id, { ...row, found: [] }])
  const state = {
    ...after,
    foundPeople: remove(after.foundPeople, accountId),
    dismissals: remove(after.dismissals, accountId),
    contactImports: ownedPutAll(after.contactImports, accountId, cleared),
  }
  return [state, [{ kind: 'matches_deleted', count, detail: told(count, 'match', 'deleted') }]]
}
