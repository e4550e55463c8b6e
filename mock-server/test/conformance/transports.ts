import { setupServer } from 'msw/node'
import { serve } from '../../src/adaptors/http.ts'
import { mswHandlers } from '../../src/adaptors/msw.ts'
import type { Mock } from '../../src/index.ts'
import { publicUrl, type Transport } from './transport.ts'

export type TransportName = 'fetch' | 'HTTP' | 'MSW'

/** Every way to reach a platform within Node: opened for one test, closed at its end. */
export const transports: Readonly<Record<TransportName, (mock: Mock) => Promise<Transport>>> = {
  async fetch({ fetch }) {
    return { baseUrl: publicUrl, fetch, close: async () => undefined }
  },

  async HTTP(mock) {
    const { baseUrl, close } = await serve(mock)
    return { baseUrl, fetch: (url, init) => globalThis.fetch(url, init), close }
  },

  async MSW(mock) {
    const interceptor = setupServer(...mswHandlers(mock))
    interceptor.listen({ onUnhandledFrame: 'bypass' })
    return {
      baseUrl: publicUrl,
      fetch: (url, init) => globalThis.fetch(url, init),
      close: async () => interceptor.close(),
    }
  },
}
