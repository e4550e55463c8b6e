import { type HttpHandler, HttpResponse, http } from 'msw'
import type { Mock } from '../create-mock.ts'
import { basePath } from '../pipeline/find-route.ts'

export interface MswOptions {
  /** The base URL of the platform that is replaced. */
  readonly baseUrl?: string
}

/**
 * A mock as MSW handlers, for `setupServer(...mswHandlers(mock))`: one that takes every request below the base URL and
 * leaves all others alone.
 */
export function mswHandlers(
  { fetch }: Mock,
  { baseUrl = `https://api.pianeojobs.example${basePath}` }: MswOptions = {},
): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '')
  const isOurs = ({ request }: { request: Request }) => ({ matches: request.url.startsWith(`${base}/`), params: {} })
  return [http.all(isOurs, async ({ request }) => asMsw(await fetch(request)))]
}

/** MSW wants a response of its own making, or it warns about headers it cannot set. */
function asMsw(response: Response) {
  return new HttpResponse(response.body, { status: response.status, headers: response.headers })
}
