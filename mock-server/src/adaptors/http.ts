import { createAdaptorServer } from '@hono/node-server'
import type { Mock } from '../create-mock.ts'

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

/** Serves a mock over HTTP; @throws the error of the system when the port cannot be had. */
export async function serve({ fetch }: Mock, { port = 0, host = '127.0.0.1' }: HttpOptions = {}): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => fetch(request, undefined, plainAddress(incoming.socket.remoteAddress)),
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
