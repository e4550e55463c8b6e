import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'

/** Whether either of two people blocked the other: then neither finds the other (P4.4). */
export function isBlocked({ blocks }: State, one: string, other: string): boolean {
  return ownedGet(blocks, one, other) !== undefined || ownedGet(blocks, other, one) !== undefined
}
