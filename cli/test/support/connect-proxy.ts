import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** A proxy of this computer, for TLS alone (RFC 9110 section 9.3.6). */
export interface ConnectProxy extends AsyncDisposable {
  readonly url: string
  /** What it was asked to connect to, `host:port`, oldest first. */
  readonly asked: readonly string[]
}

/** A proxy that connects to `target` on this computer, whatever it is asked for; without one it refuses. */
export async function connectProxy(target: number | undefined): Promise<ConnectProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(String(request.url))
    response.writeHead(405).end()
  })
  server.on('connect', ({ url = '' }, client) => {
    asked.push(url)
    client.on('error', () => {})
    if (target === undefined) return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const platform = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      client.pipe(platform).pipe(client)
    })
    platform.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
