import { createMock } from '@pianeojobs/mock-server'
import { serve } from '@pianeojobs/mock-server/http'
import { createClient } from '@pianeojobs/sdk'
import { password } from './signed-in.ts'

/** A platform that listens on this computer, with Ada Lovelace signed up, confirmed and signed in. */
export interface RemotePlatform extends AsyncDisposable {
  /** Its base address, with `/v1`. */
  readonly url: string
  /** Her access token. */
  readonly token: string
  /** How many requests it has had. */
  requests(): number
}

export async function remotePlatform(): Promise<RemotePlatform> {
  const mock = createMock({ scryptCost: 1 })
  const server = await serve(mock)
  const client = createClient({ baseUrl: server.baseUrl })
  const { version, sha256 } = await client.policy.versions.get('current')
  const ada = { name: 'Ada Lovelace', email: 'ada@example.org', country: 'FR', confirmAge18: true } as const
  const { verificationId } = await client.accounts.create({ ...ada, password, policy: { version, sha256 } })
  const [mail] = mock.world.outbox({ to: ada.email })
  const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code: mail!.code! })
  return {
    url: server.baseUrl,
    token: confirmed!.tokens!.accessToken,
    requests: () => mock.journal().length,
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await mock.close()
    },
  }
}
