import type { ActivityKind, ActivitySwitches } from '@pianeojobs/sdk/contract'
import { consentGiven } from '../consent/consent-given.ts'
import type { Env } from '../env.ts'
import { preferencesOf } from '../preferences/preferences-row.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { ActivityRow } from './activity-row.ts'

/** What was done, and whether the request says Sec-GPC. */
export interface Activity {
  readonly accountId: string
  readonly kind: ActivityKind
  readonly detail: string
  readonly ip: string | null
  readonly foundAccountId?: string
  readonly gpc: boolean
}

/** The switch of each kind, and the consent without which nothing of it is recorded. */
const rules: Readonly<Record<ActivityKind, { readonly named: keyof ActivitySwitches; readonly purposeId?: string }>> = {
  page_view: { named: 'pageViews', purposeId: 'analytics.usage' },
  search: { named: 'searches', purposeId: 'analytics.usage' },
  ad_click: { named: 'adClicks', purposeId: 'ads.measurement' },
  sign_in: { named: 'signIns' },
}

const detailLength = 300

/**
 * Records what a person did, where their switch is on and their consent given, and no Global Privacy Control objects; the
 * same state where not (P3.2, P7.3, P7.5).
 */
export function recordActivity(state: State, { gpc, detail, ...activity }: Activity, env: Env): State {
  const { accountId, kind } = activity
  const { named, purposeId } = rules[kind]
  if (!preferencesOf(state, accountId).activity[named]) return state
  if (purposeId !== undefined && (gpc || !consentGiven(state, accountId, purposeId))) return state
  const row: ActivityRow = {
    ...activity,
    id: env.id('act'),
    at: env.now,
    detail: [...detail].slice(0, detailLength).join(''),
  }
  return { ...state, activity: ownedPut(state.activity, accountId, row.id, row) }
}
