import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import { isRunning } from './export-ends.ts'
import type { ExportRow } from './export-row.ts'

/** An export of a person; @throws Refusal `not-found`. */
export function requireExport(state: State, accountId: string, id: string): ExportRow {
  const row = ownedGet(state.exports, accountId, id)
  if (!row) throw new Refusal('not-found', `You have no export ${id}.`)
  return row
}

/** An export whose archive can be had; @throws Refusal `not-found`, `export-not-ready`, `export-expired`. */
export function requireReadyExport(state: State, accountId: string, id: string): ExportRow & { archive: object } {
  const row = requireExport(state, accountId, id)
  if (isRunning(row)) throw new Refusal('export-not-ready', `The archive of ${id} is being made.`)
  if (row.state !== 'ready' || !row.archive) {
    const became = { failed: 'could not be made', cancelled: 'was not made: the export was cancelled' }[
      row.state as string
    ]
    throw new Refusal('export-expired', `The archive of ${id} ${became ?? 'was deleted'}.`)
  }
  return row as ExportRow & { archive: object }
}
