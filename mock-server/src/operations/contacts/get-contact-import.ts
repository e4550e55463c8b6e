import type { Handler } from '../../pipeline/handler.ts'
import { importView } from '../../platform/contacts/import-view.ts'
import { requireImport } from '../../platform/contacts/require-import.ts'

export const getContactImport: Handler<'getContactImport'> = ({ actor, params, world }) => {
  return { status: 200, body: importView(requireImport(world.read(), actor.accountId, params.contactImportId)) }
}
