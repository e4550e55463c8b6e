import { createMock } from '@pianeojobs/mock-server'
import { serve } from '@pianeojobs/mock-server/http'
import { memberOf } from './member.ts'

/** A platform that listens on this computer, with Ada Lovelace signed up, confirmed and signed in. */
export interface RemotePlatform extends AsyncDisposable {
  /** Its base address, with `/v1`. */
  readonly url: string
  readonly port: number
  /** Her access token. */
  readonly token: string
  /** How many requests it has had. */
  requests(): number
}

export async function remotePlatform(): Promise<RemotePlatform> {
  const mock = createMock({ scryptCost: 1 })
  const token = await memberOf(mock)
  const server = await serve(mock)
  return {
    url: server.baseUrl,
    port: server.port,
    token,
    requests: () => mock.journal().length,
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await mock.close()
    },
  }
}
