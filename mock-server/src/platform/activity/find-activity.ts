import type { ActivityKind } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { ActivityRow } from './activity-row.ts'

/** What was recorded of a person's use and passes a filter; `before` in ms since the epoch. */
export function findActivity(
  state: State,
  accountId: string,
  { kind, before }: { readonly kind?: ActivityKind | undefined; readonly before?: number | undefined },
): readonly ActivityRow[] {
  return [...owned(state.activity, accountId).values()].filter(
    (row) => (kind === undefined || row.kind === kind) && (before === undefined || row.at < before),
  )
}
