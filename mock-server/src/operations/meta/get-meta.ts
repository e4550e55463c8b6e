import type { Handler } from '../../pipeline/handler.ts'
import { metaView } from '../../platform/meta/meta-view.ts'

export const getMeta: Handler<'getMeta'> = ({ world, env }) => ({ status: 200, body: metaView(world.read(), env.now) })
