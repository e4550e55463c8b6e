import type { Env } from '../env.ts'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { owned, ownedPut, type Table } from '../table.ts'
import type { ConsentEventRow } from './consent-event-row.ts'
import { chainStart, eventHash } from './event-hash.ts'

/** What an act says, before it is a link of the chain. */
export type ConsentAct = Pick<
  ConsentEventRow,
  'type' | 'purposeId' | 'state' | 'noticeVersion' | 'noticeSha256' | 'language' | 'channel'
>

/** Every act of a person on their consents, oldest first. */
export function consentEvents(state: State, accountId: string): readonly ConsentEventRow[] {
  return inOrder(owned(state.consentEvents, accountId))
}

/** The same of the table of one account. */
export function inOrder(events: Table<ConsentEventRow>): readonly ConsentEventRow[] {
  return remember(events, inOrder, () => [...events.values()].sort((a, b) => a.seq - b.seq))
}

/** The state with a further act at the end of the account's chain. */
export function recordAct(state: State, accountId: string, act: ConsentAct, env: Env): State {
  const last = consentEvents(state, accountId).at(-1)
  const said = {
    id: env.id('cev'),
    seq: (last?.seq ?? 0) + 1,
    prevHash: last?.hash ?? chainStart,
    at: env.now,
    ...act,
  }
  const row: ConsentEventRow = { ...said, hash: eventHash(said) }
  return { ...state, consentEvents: ownedPut(state.consentEvents, accountId, row.id, row) }
}
