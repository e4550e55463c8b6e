import type { Handler } from '../../pipeline/handler.ts'
import { acknowledgeNotice as acknowledge } from '../../platform/notices/acknowledge-notice.ts'
import { noticeView } from '../../platform/notices/notice-view.ts'

export const acknowledgeNotice: Handler<'acknowledgeNotice'> = ({ actor, params, world, env }) => {
  const input = { accountId: actor.accountId, id: params.noticeId }
  return { status: 200, body: noticeView(world.write((state) => acknowledge(state, input, env))) }
}
