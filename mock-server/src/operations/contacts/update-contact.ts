import type { Handler } from '../../pipeline/handler.ts'
import { changeContact } from '../../platform/contacts/change-contact.ts'
import { contactView } from '../../platform/contacts/contact-view.ts'
import { matchedAddresses } from '../../platform/contacts/matches-of.ts'
import { requireContact } from '../../platform/contacts/require-contact.ts'

export const updateContact: Handler<'updateContact'> = ({ actor, params, body, world, env, ifMatch }) => {
  const { accountId } = actor
  const { contactId } = params
  const contact = world.write((state) => {
    ifMatch(contactView(requireContact(state, accountId, contactId), matchedAddresses(state, accountId)))
    const [next, row] = changeContact(state, { accountId, contactId, patch: body }, env)
    return [next, contactView(row, matchedAddresses(next, accountId))]
  })
  return { status: 200, body: contact }
}
