import { limits } from '../../generated/limits.js'
import { day, second } from '../time.ts'
import type { ImportRow } from './import-row.ts'
import { isCompleted, isUnfinished } from './import-states.ts'

/** When an unfinished import is dropped: a day after its last batch. In ms since the epoch. */
export function droppedAt({ state, lastBatchAt, createdAt }: ImportRow): number | undefined {
  return isUnfinished(state) ? (lastBatchAt ?? createdAt) + limits.importIdleSeconds * second : undefined
}

/** Until when a completed import can be undone. In ms since the epoch. */
export function undoableUntil({ state, finishedAt }: ImportRow): number | undefined {
  return isCompleted(state) && finishedAt !== null ? finishedAt + limits.importUndoDays * day : undefined
}
