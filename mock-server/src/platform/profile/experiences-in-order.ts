import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import type { ExperienceRow } from './experience-row.ts'

/** A person's experiences as they are shown: what goes on first, then by how lately it ended, began and was added. */
export function experiencesInOrder(experiences: Table<ExperienceRow>): readonly ExperienceRow[] {
  return remember(experiences, experiencesInOrder, () => [...experiences.values()].sort(latestFirst))
}

/** No date sorts after the letter that stands for "still". */
const still = '~'

function latestFirst(a: ExperienceRow, b: ExperienceRow): number {
  return descending(a.end ?? still, b.end ?? still) || descending(a.start, b.start) || descending(a.id, b.id)
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}
