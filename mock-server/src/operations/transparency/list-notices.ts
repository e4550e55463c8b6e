import type { Handler } from '../../pipeline/handler.ts'
import { findNotices } from '../../platform/notices/find-notices.ts'
import { noticeView } from '../../platform/notices/notice-view.ts'

export const listNotices: Handler<'listNotices'> = ({ actor, query, world, page }) => {
  return { status: 200, body: page(findNotices(world.read(), actor.accountId, query), noticeView) }
}
