import type { Notice } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { NoticeRow } from './notice-row.ts'

/** The notices of a person that pass a filter, oldest first. */
export function findNotices(
  state: State,
  accountId: string,
  { kind, unread = false }: { readonly kind?: Notice['kind'] | undefined; readonly unread?: boolean | undefined },
): readonly NoticeRow[] {
  return [...owned(state.notices, accountId).values()].filter(
    (row) => (kind === undefined || row.kind === kind) && (!unread || row.readAt === null),
  )
}
