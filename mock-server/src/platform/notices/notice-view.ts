import type { Notice } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { NoticeRow } from './notice-row.ts'

/** A notice as the contract words it. */
export function noticeView({ at, readAt, ...row }: NoticeRow): Notice {
  return { ...row, at: instant(at), readAt: readAt === null ? null : instant(readAt) }
}
