import type { Consent } from '@pianeojobs/sdk/contract'
import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { owned, type Table } from '../table.ts'
import { addDuration } from '../time.ts'
import type { ConsentEventRow } from './consent-event-row.ts'
import { inOrder } from './ledger.ts'
import { requirePurpose } from './require-purpose.ts'

/** How a consent stands, by the acts so far. Instants are in ms since the epoch. */
export interface Standing {
  readonly state: Consent['state']
  readonly noticeVersion: number | null
  readonly givenAt: number | null
  readonly withdrawnAt: number | null
  readonly validUntil: number | null
}

const undecided: Standing = {
  state: 'unknown',
  noticeVersion: null,
  givenAt: null,
  withdrawnAt: null,
  validUntil: null,
}

/** How one consent of a person stands; `unknown` where they never decided. */
export function standing(state: State, accountId: string, purposeId: string): Standing {
  return standings(owned(state.consentEvents, accountId)).get(purposeId) ?? undecided
}

/** How every consent that was ever decided stands, by purpose: what the events of one account add up to. */
export function standings(events: Table<ConsentEventRow>): ReadonlyMap<string, Standing> {
  return remember(events, standings, () => {
    const now = new Map<string, Standing>()
    for (const event of inOrder(events)) {
      now.set(event.purposeId, after(now.get(event.purposeId) ?? undecided, event))
    }
    return now
  })
}

function after(before: Standing, { type, state, at, noticeVersion, purposeId }: ConsentEventRow): Standing {
  if (type === 'withdraw') return { ...before, state, withdrawnAt: at }
  if (type !== 'give') return { ...before, state }
  const { validFor } = requirePurpose(purposeId)
  const validUntil = validFor === undefined ? null : addDuration(at, validFor)
  return { ...before, state, noticeVersion, givenAt: at, validUntil }
}
