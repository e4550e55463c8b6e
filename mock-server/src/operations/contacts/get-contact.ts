import type { Handler } from '../../pipeline/handler.ts'
import { contactView } from '../../platform/contacts/contact-view.ts'
import { matchedAddresses } from '../../platform/contacts/matches-of.ts'
import { requireContact } from '../../platform/contacts/require-contact.ts'

export const getContact: Handler<'getContact'> = ({ actor, params, world }) => {
  const state = world.read()
  const row = requireContact(state, actor.accountId, params.contactId)
  return { status: 200, body: contactView(row, matchedAddresses(state, actor.accountId)) }
}
