import type { Handler } from '../../pipeline/handler.ts'
import { importItems, type PlacedItem } from '../../platform/contacts/import-items.ts'
import { requireImport } from '../../platform/contacts/require-import.ts'

export const listContactImportItems: Handler<'listContactImportItems'> = ({ actor, params, query, world, page }) => {
  const state = world.read()
  const { accountId } = actor
  const { id } = requireImport(state, accountId, params.contactImportId)
  const items = importItems(state, { accountId, importId: id, outcome: query.outcome })
  return { status: 200, body: page(items, ({ item }) => item, fromTheEnd) }
}

/** Pages go from the greatest key down; an import is read from its first card. */
function fromTheEnd({ place }: PlacedItem): string {
  return place.map((number) => String(9_999_999 - number).padStart(7, '0')).join('.')
}
