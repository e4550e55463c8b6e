import type { ActivityKind } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { ownedRemove } from '../table.ts'
import { findActivity } from './find-activity.ts'

/** Deletes what was recorded of a person's use and passes a filter; gives how much it was (P3.2). */
export function deleteActivity(
  state: State,
  accountId: string,
  filter: { readonly kind?: ActivityKind | undefined; readonly before?: number | undefined },
): readonly [State, number] {
  const ids = findActivity(state, accountId, filter).map(({ id }) => id)
  return [{ ...state, activity: ownedRemove(state.activity, accountId, ids) }, ids.length]
}
