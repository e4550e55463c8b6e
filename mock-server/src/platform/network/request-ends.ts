import { limits } from '../../generated/limits.js'
import { day } from '../time.ts'
import type { RequestRow } from './request-row.ts'
import type { RequestSide } from './request-side.ts'

/** When a request expires that nobody answers. */
export function requestExpiresAt({ createdAt }: RequestRow): number {
  return createdAt + limits.connectionRequestDays * day
}

/** From when on somebody can be asked again whose request ended so; `undefined` when it does not keep anybody from asking. */
export function askAgainAt({ standing: { state, at } }: Pick<RequestSide, 'standing'>): number | undefined {
  if (state === 'pending' || state === 'accepted') return undefined
  return at + limits.connectionRequestAgainDays * day
}
