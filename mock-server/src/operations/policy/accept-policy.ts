import type { Handler } from '../../pipeline/handler.ts'
import { acceptPolicy as accept } from '../../platform/policy/accept-policy.ts'
import { acceptanceView } from '../../platform/policy/acceptance-view.ts'

export const acceptPolicy: Handler<'acceptPolicy'> = ({ actor, body, world, env }) => {
  const row = world.write((state) => accept(state, { accountId: actor.accountId, reference: body }, env))
  return { status: 201, headers: { Location: '/v1/policy/acceptances' }, body: acceptanceView(row) }
}
