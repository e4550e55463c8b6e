import type { Notice } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { NoticeNotFoundError } from '../../errors/notice-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { listNotices } from './list.ts'

/**
 * The notice that an id, or the beginning or end of one, means; from now on it counts as read. It accepts nothing.
 *
 * @throws NoticeNotFoundError when it means none.
 * @throws UsageError when it means several.
 */
export async function readNotice(context: Context, part: string): Promise<Notice> {
  const notices = await listNotices(context)
  // Ids of one day begin alike: their ends tell them apart.
  const meant = notices.filter(({ id }) => id.startsWith(part) || id.endsWith(part))
  const [notice, ...others] = meant
  if (!notice) throw new NoticeNotFoundError(part)
  if (others.length > 0) {
    throw new UsageError(`"${part}" means several: ${meant.map(({ id }) => id).join(', ')}. Write more of the id.`)
  }
  return context.client.notices.acknowledge(notice.id)
}
