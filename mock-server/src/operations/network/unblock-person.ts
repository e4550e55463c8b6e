import type { Handler } from '../../pipeline/handler.ts'
import { unblockPerson as unblock } from '../../platform/network/unblock-person.ts'

export const unblockPerson: Handler<'unblockPerson'> = ({ actor, params, world }) => {
  world.write((state) => unblock(state, { accountId: actor.accountId, personId: params.personId }))
  return { status: 204 }
}
