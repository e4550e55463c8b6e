import { randomBytes } from 'node:crypto'
import { type Client, createClient, memoryTokens, tokensFrom } from '@pianeojobs/sdk'
import { openPlatform } from './platform.ts'

/** A client for whoever PIANEO_TOKEN stands for, or for somebody who signs up just now (sign-up.ts says how). */
export async function signedInClient(): Promise<Client> {
  const { baseUrl, fetch, codeSentTo } = openPlatform()
  const { PIANEO_API_URL, PIANEO_TOKEN } = process.env
  if (PIANEO_API_URL && PIANEO_TOKEN) return createClient({ baseUrl, tokens: PIANEO_TOKEN })

  const tokens = memoryTokens()
  const client = createClient({ baseUrl, fetch, tokens })
  const { version, sha256 } = await client.policy.versions.get('current')
  const { verificationId } = await client.accounts.create({
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    country: 'GB',
    password: randomBytes(24).toString('base64url'),
    confirmAge18: true,
    policy: { version, sha256 },
  })
  const code = await codeSentTo('ada@example.org')
  const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code })
  await tokens.write(tokensFrom(confirmed!.tokens!))
  return client
}
