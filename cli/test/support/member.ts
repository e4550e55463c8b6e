import type { Mock } from '@pianeojobs/mock-server'
import { type Client, createClient } from '@pianeojobs/sdk'
import type { SessionTokens } from '@pianeojobs/sdk/contract'
import { password } from './signed-in.ts'

/** Where the clients of a mock in this process think it is. */
export const baseUrl = 'https://mock.example/v1'

/** Who signs up on a mock; Ada Lovelace when nothing is said. */
export interface Member {
  readonly name?: string
  readonly email?: string
}

/** Signs Ada Lovelace up on a mock in this process and confirms her address: her access token. */
export async function memberOf(mock: Mock): Promise<string> {
  return (await signUpOnMock(mock, createClient({ baseUrl, fetch: mock.fetch }))).accessToken
}

/** Signs somebody up by this client of a mock in this process, and confirms their address. */
export async function signUpOnMock(
  { world }: Mock,
  client: Client,
  { name = 'Ada Lovelace', email = 'ada@example.org' }: Member = {},
): Promise<SessionTokens> {
  const { version, sha256 } = await client.policy.versions.get('current')
  const details = { name, email, country: 'FR', confirmAge18: true } as const
  const { verificationId } = await client.accounts.create({ ...details, password, policy: { version, sha256 } })
  const [mail] = world.outbox({ to: email })
  const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code: mail!.code! })
  return confirmed!.tokens!
}
