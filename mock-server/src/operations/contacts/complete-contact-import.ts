import type { Handler } from '../../pipeline/handler.ts'
import { completeImport } from '../../platform/contacts/complete-import.ts'
import { importView } from '../../platform/contacts/import-view.ts'
import { acceptedImport } from './accepted-import.ts'

export const completeContactImport: Handler<'completeContactImport'> = ({ actor, params, world, env }) => {
  const input = { accountId: actor.accountId, importId: params.contactImportId }
  return acceptedImport(importView(world.write((state) => completeImport(state, input, env))))
}
