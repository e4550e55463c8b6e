import type { Handler } from '../../pipeline/handler.ts'
import { requestView } from '../../platform/network/request-view.ts'
import { withdrawRequest } from '../../platform/network/withdraw-request.ts'

export const withdrawConnectionRequest: Handler<'withdrawConnectionRequest'> = ({ actor, params, world, env }) => {
  const { accountId } = actor
  const request = world.write((state) => {
    const [next, row] = withdrawRequest(state, { accountId, id: params.connectionRequestId }, env)
    return [next, requestView(next, row, accountId)]
  })
  return { status: 200, body: request }
}
