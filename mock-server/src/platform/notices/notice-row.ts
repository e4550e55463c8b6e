import type { Notice } from '@pianeojobs/sdk/contract'

/** Something a person has to know, as the platform keeps it. Instants are milliseconds since the epoch. */
export interface NoticeRow extends Omit<Notice, 'at' | 'readAt'> {
  readonly at: number
  readonly readAt: number | null
}
