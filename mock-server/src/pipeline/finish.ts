import { policyInForce } from '../platform/policy/policy-in-force.ts'
import type { State } from '../platform/state.ts'
import type { Answer } from './contract.ts'
import { etagOf, namesTag } from './etag.ts'
import type { Exchange } from './exchange.ts'
import { basePath } from './find-route.ts'
import { rateHeaders } from './rate-limiter.ts'

/** The answer with the headers every answer carries, the ETag and links its operation asks for, and 304 where it fits. */
export function finish(answer: Answer, exchange: Exchange, state: State): Answer {
  const headers: Record<string, string> = {
    ...(answer.body !== undefined && { 'Content-Type': 'application/json' }),
    'Cache-Control': isPersonal(exchange) ? 'no-store' : 'no-cache',
    Vary: 'Accept, Authorization',
    ...answer.headers,
    'X-Request-Id': exchange.requestId,
    'Policy-Version': policyInForce(state, exchange.env.now).version,
    Link: links(exchange, answer),
    ...(exchange.standing && rateHeaders(exchange.standing)),
  }
  return exchange.route?.etag ? tagged({ ...answer, headers }, exchange) : { ...answer, headers }
}

/** Whose answer may not be kept by anybody on the way: what a token was for, and what a request brought. */
function isPersonal({ actor, route, request }: Exchange): boolean {
  return actor !== undefined || route?.security === 'required' || !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
}

function tagged(answer: Answer & { readonly headers: Record<string, string> }, { request }: Exchange): Answer {
  const { status, headers, body } = answer
  if (status < 200 || status > 299 || body === undefined) return answer
  const type = headers['Content-Type']
  const etag = headers.ETag ?? etagOf(type === 'application/json' ? body : [type, body])
  const known = request.header('if-none-match')
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads || known === undefined || !namesTag(known, etag, 'weak'))
    return { ...answer, headers: { ...headers, ETag: etag } }
  const { 'Content-Type': _, ...rest } = headers
  return { status: 304, headers: { ...rest, ETag: etag } }
}

/** The policy (RFC 6903), and the next page (RFC 8288). */
function links({ path, query }: Exchange, { body }: Answer): string {
  const policy = `<${basePath}/policy/versions/current>; rel="privacy-policy"`
  const next = (body as { page?: { next?: string | null } } | undefined)?.page?.next
  if (!next) return policy
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', next)
  return `${policy}, <${path}?${parameters}>; rel="next"`
}
