import { setupServer } from 'msw/node'
import { serve } from '../../src/adaptors/http.ts'
import { mswHandlers } from '../../src/adaptors/msw.ts'
import type { Mock } from '../../src/index.ts'

/** How a platform is reached. */
export interface Transport {
  /** With `/v1`. */
  readonly baseUrl: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  close(): Promise<void>
}

export type TransportName = 'fetch' | 'HTTP' | 'MSW'

const publicUrl = 'https://api.pianeojobs.example/v1'

/** Every way to reach a platform: opened for one test, closed at its end. */
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
