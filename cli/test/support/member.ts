import type { Mock } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { password } from './signed-in.ts'

/** Where the clients of a mock in this process think it is. */
export const baseUrl = 'https://mock.example/v1'

/** Signs Ada Lovelace up on a mock in this process and confirms her address: her access token. */
export async function memberOf(mock: Mock): Promise<string> {
  const client = createClient({ baseUrl, fetch: mock.fetch })
  const { version, sha256 } = await client.policy.versions.get('current')
  const ada = { name: 'Ada Lovelace', email: 'ada@example.org', country: 'FR', confirmAge18: true } as const
  const { verificationId } = await client.accounts.create({ ...ada, password, policy: { version, sha256 } })
  const [mail] = mock.world.outbox({ to: ada.email })
  const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code: mail!.code! })
  return confirmed!.tokens!.accessToken
}
