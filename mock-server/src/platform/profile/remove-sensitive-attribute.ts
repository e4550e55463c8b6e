import type { SensitiveCategory } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedRemove } from '../table.ts'

/** Deletes what a person says in a special category (P1.4); @throws Refusal `not-found`. */
export function removeSensitiveAttribute(
  state: State,
  { accountId, category }: { accountId: string; category: SensitiveCategory },
): State {
  if (!ownedGet(state.sensitiveAttributes, accountId, category)) {
    throw new Refusal('not-found', `You say nothing about ${category.replaceAll('_', ' ')}.`)
  }
  return { ...state, sensitiveAttributes: ownedRemove(state.sensitiveAttributes, accountId, [category]) }
}
