import type { Handler } from '../../pipeline/handler.ts'
import { dismissMatch } from '../../platform/contacts/dismiss-match.ts'

export const dismissContactMatch: Handler<'dismissContactMatch'> = ({ actor, params, world, env }) => {
  const input = { accountId: actor.accountId, id: params.contactMatchId }
  world.write((state) => dismissMatch(state, input, env))
  return { status: 204 }
}
