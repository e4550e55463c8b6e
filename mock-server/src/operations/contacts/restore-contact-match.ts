import type { Handler } from '../../pipeline/handler.ts'
import { restoreMatch } from '../../platform/contacts/dismiss-match.ts'

export const restoreContactMatch: Handler<'restoreContactMatch'> = ({ actor, params, world }) => {
  const input = { accountId: actor.accountId, id: params.contactMatchId }
  return { status: 200, body: world.write((state) => restoreMatch(state, input)) }
}
