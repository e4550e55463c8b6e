import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedPut } from '../table.ts'
import type { NoticeRow } from './notice-row.ts'

/** Keeps that a person read a notice, and when first; it accepts nothing. @throws Refusal `not-found`. */
export function acknowledgeNotice(
  state: State,
  { accountId, id }: { accountId: string; id: string },
  env: Env,
): readonly [State, NoticeRow] {
  const row = ownedGet(state.notices, accountId, id)
  if (!row) throw new Refusal('not-found', `You have no notice ${id}.`)
  if (row.readAt !== null) return [state, row]
  const read: NoticeRow = { ...row, readAt: env.now }
  return [{ ...state, notices: ownedPut(state.notices, accountId, id, read) }, read]
}
