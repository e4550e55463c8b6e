import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { owned, ownedGet, ownedPut } from '../table.ts'
import type { ImportRow } from './import-row.ts'

/** An import of a person; @throws Refusal `not-found`. */
export function requireImport(state: State, accountId: string, id: string): ImportRow {
  const row = ownedGet(state.contactImports, accountId, id)
  if (!row) throw new Refusal('not-found', `You have no import ${id}.`)
  return row
}

/** Every import of a person, oldest first. */
export function importsOf(state: State, accountId: string): readonly ImportRow[] {
  return [...owned(state.contactImports, accountId).values()]
}

/** The state with an import as it stands now. */
export function putImport(state: State, accountId: string, row: ImportRow): State {
  return { ...state, contactImports: ownedPut(state.contactImports, accountId, row.id, row) }
}
