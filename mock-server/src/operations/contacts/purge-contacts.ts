import type { Handler } from '../../pipeline/handler.ts'
import { purgeContacts as purge } from '../../platform/contacts/purge-contacts.ts'

export const purgeContacts: Handler<'purgeContacts'> = ({ actor, world }) => {
  return { status: 200, body: world.write((state) => purge(state, actor.accountId)) }
}
