import type { Handler } from '../../pipeline/handler.ts'
import { importView } from '../../platform/contacts/import-view.ts'
import { importsOf } from '../../platform/contacts/require-import.ts'

export const listContactImports: Handler<'listContactImports'> = ({ actor, world, page }) => {
  return { status: 200, body: page(importsOf(world.read(), actor.accountId), importView) }
}
