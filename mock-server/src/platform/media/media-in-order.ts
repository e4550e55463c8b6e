import { limits } from '../../generated/limits.js'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import type { MediaRow } from './media-row.ts'

/** A person's photos and videos as they are shown: by their order, of equal ones the newer first. */
export function mediaInOrder(media: Table<MediaRow>): readonly MediaRow[] {
  return remember(media, mediaInOrder, () =>
    [...media.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1)),
  )
}

/** What sorts them: the greater the earlier. */
export function placeOf({ order, id }: Pick<MediaRow, 'order' | 'id'>): string {
  return `${String(limits.mediaOrder - order).padStart(9, '0')} ${id}`
}
