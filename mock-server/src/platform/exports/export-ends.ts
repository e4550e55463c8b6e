import { limits } from '../../generated/limits.js'
import { day } from '../time.ts'
import type { ExportRow } from './export-row.ts'

/** Whether it is not made yet. */
export function isRunning({ state }: ExportRow): boolean {
  return state === 'queued' || state === 'building'
}

/** When it is dropped: seven days after it became ready, or after it was asked for when nobody ever came for it. */
export function endOf({ finishedAt, createdAt }: ExportRow): number {
  return (finishedAt ?? createdAt) + limits.exportDays * day
}
