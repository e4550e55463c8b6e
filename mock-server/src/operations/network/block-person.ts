import type { Handler } from '../../pipeline/handler.ts'
import { blockPerson as block } from '../../platform/network/block-person.ts'
import { blockView } from '../../platform/network/block-view.ts'

export const blockPerson: Handler<'blockPerson'> = ({ actor, params, world, env }) => {
  const blocked = world.write((state) => {
    const [next, row] = block(state, { accountId: actor.accountId, personId: params.personId }, env)
    return [next, blockView(next, row)]
  })
  return { status: 200, body: blocked }
}
