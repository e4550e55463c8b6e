import type { ContactImport } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import { droppedAt, undoableUntil } from './import-ends.ts'
import type { ImportRow } from './import-row.ts'
import { isUnfinished } from './import-states.ts'

/** An import as the contract words it. */
export function importView(row: ImportRow): ContactImport {
  const { id, state, mode, source, expected, counts, batches, createdAt, finishedAt } = row
  const expiresAt = droppedAt(row) ?? undoableUntil(row)
  return {
    id,
    state,
    mode,
    source,
    expected,
    counts,
    progress: { done: counts.cards, total: isUnfinished(state) ? expected : counts.cards, unit: 'contacts' },
    batches: [...batches],
    createdAt: instant(createdAt),
    finishedAt: finishedAt === null ? null : instant(finishedAt),
    expiresAt: expiresAt === undefined ? null : instant(expiresAt),
  }
}
