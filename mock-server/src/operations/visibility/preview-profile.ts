import type { Handler } from '../../pipeline/handler.ts'
import { previewProfile as preview } from '../../platform/people/preview-profile.ts'

export const previewProfile: Handler<'previewProfile'> = ({ actor, query, world }) => {
  return { status: 200, body: preview(world.read(), { accountId: actor.accountId, as: query.as ?? 'public' }) }
}
