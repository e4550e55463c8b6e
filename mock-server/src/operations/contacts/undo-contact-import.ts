import type { Handler } from '../../pipeline/handler.ts'
import { importView } from '../../platform/contacts/import-view.ts'
import { undoImport } from '../../platform/contacts/undo-import.ts'
import { acceptedImport } from './accepted-import.ts'

export const undoContactImport: Handler<'undoContactImport'> = ({ actor, params, world, env }) => {
  const input = { accountId: actor.accountId, importId: params.contactImportId }
  return acceptedImport(importView(world.write((state) => undoImport(state, input, env))))
}
