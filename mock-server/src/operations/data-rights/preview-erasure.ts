import type { Handler } from '../../pipeline/handler.ts'
import { previewErasure as preview } from '../../platform/erasure/preview-erasure.ts'

export const previewErasure: Handler<'previewErasure'> = ({ actor, world, env }) => {
  return { status: 200, body: preview(world.read(), actor.accountId, env) }
}
