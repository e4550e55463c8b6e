import type { Endpoint } from '../endpoint.ts'
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts'
import type { Fetch, OutgoingRequest } from './exchange.ts'
import { mediaTypeOf } from './media-type.ts'
import { outgoingBody } from './outgoing-body.ts'

const mostHops = 5

/**
 * The answer behind redirects within the same origin. Fetch itself would carry every header but Authorization to another
 * origin, so it is not left to it.
 *
 * @throws {UnexpectedResponseError} for a redirect to another origin, one that would change what a request does, or a sixth.
 */
export async function followRedirects(
  fetch: Fetch,
  request: OutgoingRequest,
  operation: Endpoint,
  signal: AbortSignal,
): Promise<Response> {
  const { url, method } = request
  let place = url
  for (let hop = 0; ; hop++) {
    const response = await fetch(place, { method, ...outgoingBody(request), redirect: 'manual', signal })
    if (!isRedirect(response)) return response
    const { status } = response
    const target = URL.parse(response.headers.get('location') ?? '', place)
    const same = method === 'GET' || status === 307 || status === 308
    if (target === null || target.origin !== new URL(url).origin || !same || hop === mostHops) {
      const mediaType = mediaTypeOf(response.headers)
      throw new UnexpectedResponseError(operation, 'a redirect that is not followed', { status, mediaType, length: 0 })
    }
    await response.body?.cancel()
    place = target.href
  }
}

function isRedirect({ status, type }: Response): boolean {
  return (
    type === 'opaqueredirect' || status === 301 || status === 302 || status === 303 || status === 307 || status === 308
  )
}
