import type { Handler } from '../../pipeline/handler.ts'
import { exportView } from '../../platform/exports/export-view.ts'
import { requestExport } from '../../platform/exports/request-export.ts'

export const createExport: Handler<'createExport'> = ({ actor, body, world, env }) => {
  const { accountId, credentialId: currentId } = actor
  const row = world.write((state) => requestExport(state, { accountId, currentId, wanted: body }, env))
  return { status: 202, headers: { Location: `/v1/exports/${row.id}`, 'Retry-After': '1' }, body: exportView(row) }
}
