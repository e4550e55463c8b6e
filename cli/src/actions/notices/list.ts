import { type Notice, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What the platform has to tell, newest first (P11.2, G34); with `unread` only what was not read. */
export async function listNotices({ client }: Context, { unread = false } = {}): Promise<Notice[]> {
  return client.notices.list({ limit: pageLimit, unread }).toArray()
}
