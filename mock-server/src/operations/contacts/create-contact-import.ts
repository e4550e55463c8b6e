import type { Handler } from '../../pipeline/handler.ts'
import { importView } from '../../platform/contacts/import-view.ts'
import { openImport } from '../../platform/contacts/open-import.ts'
import { acceptedImport } from './accepted-import.ts'

export const createContactImport: Handler<'createContactImport'> = ({ actor, body, world, env }) => {
  const row = world.write((state) => openImport(state, { ...body, accountId: actor.accountId }, env))
  return acceptedImport(importView(row))
}
