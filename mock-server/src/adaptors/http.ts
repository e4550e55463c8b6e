import { createAdaptorServer } from '@hono/node-server'
import type { Mock } from '../create-mock.ts'
import { problemAnswer } from '../pipeline/problem-answer.ts'
import { idMaker } from '../platform/ids.ts'
import { StoreError } from '../store/store-error.ts'
import { realRandom } from '../world/random.ts'

export interface HttpOptions {
  /** 0, or nothing, for any free port. */
  readonly port?: number
  /** The address to listen on: the loopback interface, unless said otherwise. */
  readonly host?: string
}

/** A platform that listens. */
export interface HttpServer {
  /** With the `/v1` that every path begins with: what a client wants as its base URL. */
  readonly baseUrl: string
  readonly port: number
  /** Stops listening and ends the connections. The mock goes on. */
  close(): Promise<void>
}

/** Serves a mock over HTTP: 503 while its store fails. @throws the error of the system when the port cannot be had. */
export async function serve({ fetch }: Mock, { port = 0, host = '127.0.0.1' }: HttpOptions = {}): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      fetch(request, undefined, plainAddress(incoming.socket.remoteAddress)).catch((error) =>
        unavailable(error, request),
      ),
    overrideGlobalObjects: false,
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as { port: number }
  return {
    baseUrl: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/v1`,
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

/** An IPv4 address as such, also where the system gives it as an IPv6 one. */
function plainAddress(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:(?=\d+\.)/, '')
}

const newId = idMaker(realRandom)

/** What a client is told while the store fails, without the place where it lies. */
function unavailable(error: unknown, { url }: Request): Response {
  if (!(error instanceof StoreError)) throw error
  const { status, headers, body } = problemAnswer(
    { slug: 'unavailable', message: 'The platform cannot keep its state at the moment.', members: { retryAfter: 30 } },
    { requestId: newId('req', Date.now()), path: new URL(url).pathname, policyRefs: [] },
  )
  return Response.json(body, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })
}
