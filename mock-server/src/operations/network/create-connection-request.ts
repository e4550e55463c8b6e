import type { Handler } from '../../pipeline/handler.ts'
import { createRequest } from '../../platform/network/create-request.ts'
import { requestView } from '../../platform/network/request-view.ts'

export const createConnectionRequest: Handler<'createConnectionRequest'> = ({ actor, body, world, env }) => {
  const { accountId } = actor
  const request = world.write((state) => {
    const [next, row] = createRequest(state, { accountId, wanted: body }, env)
    return [next, requestView(next, row, accountId)]
  })
  return { status: 201, body: request }
}
