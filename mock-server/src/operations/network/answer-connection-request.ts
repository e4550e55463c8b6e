import type { Handler } from '../../pipeline/handler.ts'
import { answerRequest } from '../../platform/network/answer-request.ts'
import { requestView } from '../../platform/network/request-view.ts'

export const answerConnectionRequest: Handler<'answerConnectionRequest'> = ({ actor, params, body, world, env }) => {
  const { accountId } = actor
  const request = world.write((state) => {
    const [next, row] = answerRequest(state, { ...body, accountId, id: params.connectionRequestId }, env)
    return [next, requestView(next, row, accountId)]
  })
  return { status: 200, body: request }
}
