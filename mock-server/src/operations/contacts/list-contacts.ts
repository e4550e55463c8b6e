import type { Handler } from '../../pipeline/handler.ts'
import { contactView } from '../../platform/contacts/contact-view.ts'
import { findContacts } from '../../platform/contacts/find-contacts.ts'
import { matchedAddresses } from '../../platform/contacts/matches-of.ts'

export const listContacts: Handler<'listContacts'> = ({ actor, query, world, page }) => {
  const state = world.read()
  const matched = matchedAddresses(state, actor.accountId)
  const rows = findContacts(state, actor.accountId, query, matched)
  return { status: 200, body: page(rows, (row) => contactView(row, matched)) }
}
