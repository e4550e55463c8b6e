import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { createServer } from 'node:tls'
import { fileURLToPath } from 'node:url'

/** The certificate of {@link tlsRelay}, which signs itself: for `localhost`, `platform.localhost` and 127.0.0.1, until 2126. */
export const certificate = fileURLToPath(new URL('./loopback-certificate.pem', import.meta.url))

/** TLS in front of a port of this computer. */
export interface TlsRelay extends AsyncDisposable {
  readonly port: number
}

/** Listens with TLS, and passes on to `target`. The key is in this repository: it protects nothing. */
export async function tlsRelay(target: number): Promise<TlsRelay> {
  const key = await readFile(new URL('./loopback-key.pem', import.meta.url))
  const server = createServer({ key, cert: await readFile(certificate) }, (client) => {
    const platform = connect(target, '127.0.0.1')
    client.pipe(platform).pipe(client)
    client.on('error', () => platform.destroy())
    platform.on('error', () => client.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => void server.close(),
  }
}
