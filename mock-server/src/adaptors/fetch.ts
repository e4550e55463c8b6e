import type { WireRequest, WireResponse } from '../pipeline/wire.ts'
import { chunksOf } from './chunks-of.ts'

/** The platform as `fetch`, at any origin: what counts is the path. `address` is that of the caller, when known. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit, address?: string) => Promise<Response>

/** A `fetch` over the pipeline. It honours the signal as `fetch` does. */
export function createFetch(handle: (request: WireRequest) => Promise<WireResponse>): MockFetch {
  return async (input, init, address) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, withDuplex(init))
    request.signal.throwIfAborted()
    const response = await handle(wireRequest(request, address))
    request.signal.throwIfAborted()
    // TypeScript's BodyInit wants the bytes of an ArrayBuffer; those of an answer always are.
    return new Response(response.body as BodyInit | null, { status: response.status, headers: headersOf(response) })
  }
}

function headersOf({ headers }: WireResponse): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]) =>
    values.split('\n').map((value): [string, string] => [name, value]),
  )
}

function wireRequest(request: Request, address: string | undefined): WireRequest {
  const url = new URL(request.url)
  return {
    method: request.method,
    target: url.pathname + url.search,
    header: (name) => request.headers.get(name) ?? undefined,
    signal: request.signal,
    ...(request.body && { body: chunksOf(request.body) }),
    ...(address !== undefined && { address }),
  }
}

/** A body that streams needs to be told that it does. */
function withDuplex(init: RequestInit | undefined): RequestInit | undefined {
  return init?.body instanceof ReadableStream ? ({ duplex: 'half', ...init } as RequestInit) : init
}
