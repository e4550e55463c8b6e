import type { ActivityEvent } from '@pianeojobs/sdk/contract'

/** Something that was recorded of a person's use (P3.2). */
export interface ActivityRow extends Omit<ActivityEvent, 'at'> {
  readonly accountId: string
  readonly at: number
  /** Whose page it was: erasing that person takes the event, too. */
  readonly foundAccountId?: string
}
