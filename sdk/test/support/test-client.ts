import { type Client, type ClientOptions, createClient } from '../../src/client.ts'
import type { Fetch } from '../../src/transport/exchange.ts'

export interface Sent {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: unknown
}

/** A signed-in client over a plain function instead of the network, and what it sent. */
export function testClient(
  answer: (sent: Sent, index: number) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
): { client: Client; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch: Fetch = async (url, init) => {
    const request: Sent = {
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: init.body,
    }
    sent.push(request)
    return answer(request, sent.length - 1)
  }
  return { client: createClient({ baseUrl: 'https://api.example/v1', tokens: 'pj_ses_test', fetch, ...options }), sent }
}
