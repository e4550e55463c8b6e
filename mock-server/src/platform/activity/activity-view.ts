import type { ActivityEvent } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { ActivityRow } from './activity-row.ts'

/** Something that was recorded, as the contract words it. */
export function activityView({ accountId: _, foundAccountId: __, at, ...row }: ActivityRow): ActivityEvent {
  return { ...row, at: instant(at) }
}
