import type { Handler } from '../../pipeline/handler.ts'
import { deleteExport as remove } from '../../platform/exports/delete-export.ts'

export const deleteExport: Handler<'deleteExport'> = ({ actor, params, world }) => {
  world.write((state) => remove(state, { accountId: actor.accountId, id: params.exportId }))
  return { status: 204 }
}
