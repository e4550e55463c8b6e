import type { Env } from '../env.ts'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import type { OwnedTable, Table } from '../table.ts'
import type { Transition } from '../transition.ts'
import type { ConsentEventRow } from './consent-event-row.ts'
import { recordAct } from './ledger.ts'
import { requirePurpose } from './require-purpose.ts'
import { standings } from './standing.ts'
import { runEffects } from './withdrawal-effects.ts'

/** Ends consents whose time has passed (13 months for cookies), and what rested on them. */
export const consentExpiry: Transition = {
  next: ({ consentEvents }) => earliestEnd(consentEvents),
  run: (state, env) =>
    [...state.consentEvents].reduce(
      (current, [accountId, events]) =>
        ending(events)
          .filter(({ validUntil }) => validUntil <= env.now)
          .reduce((each, { purposeId }) => expire(each, accountId, purposeId, env), current),
      state,
    ),
}

function expire(state: State, accountId: string, purposeId: string, env: Env): State {
  const { noticeVersion, noticeSha256 } = requirePurpose(purposeId)
  const language = state.accounts.get(accountId)?.locale ?? 'en'
  const act = {
    type: 'expire',
    state: 'expired',
    purposeId,
    noticeVersion,
    noticeSha256,
    language,
    channel: 'platform',
  } as const
  const recorded = recordAct(state, accountId, act, env)
  return runEffects(state, recorded, { accountId, purposeId }, env)[0]
}

function earliestEnd(table: OwnedTable<ConsentEventRow>): number | undefined {
  return remember(table, earliestEnd, () => {
    const ends = [...table.values()].flatMap((events) => ending(events).map(({ validUntil }) => validUntil))
    return ends.length === 0 ? undefined : Math.min(...ends)
  })
}

/** The live consents of one account that will end by themselves. */
function ending(events: Table<ConsentEventRow>): readonly { purposeId: string; validUntil: number }[] {
  return remember(events, ending, () =>
    [...standings(events)].flatMap(([purposeId, { state, validUntil }]) =>
      state === 'given' && validUntil !== null ? [{ purposeId, validUntil }] : [],
    ),
  )
}
