import type { Handler } from '../../pipeline/handler.ts'
import { deleteContact as remove } from '../../platform/contacts/delete-contact.ts'

export const deleteContact: Handler<'deleteContact'> = ({ actor, params, world }) => {
  world.write((state) => remove(state, { accountId: actor.accountId, contactId: params.contactId }))
  return { status: 204 }
}
