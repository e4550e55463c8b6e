import type { Handler } from '../../pipeline/handler.ts'
import { exportView } from '../../platform/exports/export-view.ts'
import { requireExport } from '../../platform/exports/require-export.ts'
import { finishRunningExport } from './finish-running-export.ts'

export const getExport: Handler<'getExport'> = async (call) => {
  const { actor, params, world } = call
  await finishRunningExport(call, actor.accountId)
  return { status: 200, body: exportView(requireExport(world.read(), actor.accountId, params.exportId)) }
}
