import type { Handler } from '../../pipeline/handler.ts'
import { exportView } from '../../platform/exports/export-view.ts'
import { owned } from '../../platform/table.ts'
import { finishRunningExport } from './finish-running-export.ts'

export const listExports: Handler<'listExports'> = async (call) => {
  const { actor, world, page } = call
  await finishRunningExport(call, actor.accountId)
  return { status: 200, body: page(owned(world.read().exports, actor.accountId).values(), exportView) }
}
