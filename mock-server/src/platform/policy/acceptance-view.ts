import type { PolicyAcceptance } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { AcceptanceRow } from './acceptance-row.ts'

/** An acceptance as the person who gave it sees it. */
export function acceptanceView({ id: _, at, ...row }: AcceptanceRow): PolicyAcceptance {
  return { ...row, at: instant(at) }
}
