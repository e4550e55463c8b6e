import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** A connection that ends when somebody says so. */
export interface BreakingProxy extends AsyncDisposable {
  readonly port: number
  /** Bytes that have come from the platform. */
  readonly received: number
  /** Once so many more bytes have come, nothing passes until `event` is over; then the connection is lost. */
  breakAfter(bytes: number, event: () => void | Promise<void>): void
}

/** Passes on to `target` on this computer. */
export async function breakingProxy(target: number): Promise<BreakingProxy> {
  let received = 0
  let limit = Number.POSITIVE_INFINITY
  let event: () => void | Promise<void> = () => {}
  const server = createServer((client) => {
    const platform = connect(target, '127.0.0.1')
    client.on('error', () => {}).on('close', () => platform.destroy())
    platform.on('error', () => {}).on('close', () => client.end())
    client.pipe(platform)
    platform.on('data', async (chunk: Buffer) => {
      const passing = chunk.subarray(0, Math.max(0, limit - received))
      received += passing.length
      if (!client.write(passing)) {
        platform.pause()
        client.once('drain', () => platform.resume())
      }
      if (received < limit) return
      limit = Number.POSITIVE_INFINITY
      platform.pause()
      await event()
      platform.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    get received() {
      return received
    },
    breakAfter(bytes, then) {
      limit = received + bytes
      event = then
    },
    [Symbol.asyncDispose]: async () => void server.close(),
  }
}
