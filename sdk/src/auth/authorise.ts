import { NotSignedInError } from '../errors/not-signed-in-error.ts'
import type { Layer, OutgoingRequest } from '../transport/exchange.ts'
import { slugOf } from '../transport/slug-of.ts'
import { untilAborted } from '../transport/until-aborted.ts'
import type { TokenKeeper } from './token-keeper.ts'

/**
 * Sends the access token where an operation can use one. A token that the platform calls expired is renewed and the request
 * sent once more; one that it calls revoked or unknown is replaced only by what another process has put into the store.
 *
 * @throws {NotSignedInError} before anything is sent, when a token is needed and there is none.
 */
export function authorise(keeper: TokenKeeper | undefined): Layer {
  return (next) => async (request, context) => {
    const { id, security } = context.operation
    if (security === 'open') return next(request, context)
    const within = <T>(work: Promise<T>) => untilAborted(work, context.signal, id)
    const token = keeper && (await within(keeper.current()))
    if (keeper === undefined || token === undefined) {
      if (security === 'required') throw new NotSignedInError({ operationId: id })
      return next(request, context)
    }
    const exchange = await next(withToken(request, token), context)
    if (exchange.response.status !== 401) return exchange
    const expired = slugOf(exchange) === 'token-expired'
    const other = await within(expired ? keeper.renewed(token) : keeper.replaced(token))
    return other === undefined ? exchange : next(withToken(request, other), context)
  }
}

function withToken(request: OutgoingRequest, token: string): OutgoingRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } }
}
