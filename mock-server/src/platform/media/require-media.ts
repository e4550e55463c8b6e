import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import type { MediaRow } from './media-row.ts'

/** A photo or video of that account; @throws Refusal `not-found`. */
export function requireMedia({ media }: State, accountId: string, id: string): MediaRow {
  const row = ownedGet(media, accountId, id)
  if (!row) throw new Refusal('not-found', 'You have no such photo or video.')
  return row
}
