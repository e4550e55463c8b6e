import { type Client, memoryTokens, type TokenStore, tokensFrom } from '@pianeojobs/sdk'
import type { Account, AccountSignUp } from '@pianeojobs/sdk/contract'
import { signUpBody } from '../support/person.ts'
import type { Platform } from './platform.ts'

/** Somebody who signed up by the SDK, confirmed the address and is signed in. */
export interface Member {
  readonly client: Client
  readonly tokens: TokenStore
  readonly account: Account
  readonly accessToken: string
  readonly refreshToken: string
  readonly email: string
  readonly password: string
}

/** Signs somebody up, with the code that stands in the outbox. */
export async function signUp(platform: Platform, overrides: Partial<AccountSignUp> = {}): Promise<Member> {
  const body = signUpBody(overrides)
  const visitor = platform.client()
  const { verificationId } = await visitor.accounts.create(body)
  const code = platform.mock.world.outbox({ to: body.email })[0]?.code
  if (code === undefined) throw new Error(`No code was sent to ${body.email}`)
  const verified = await visitor.accounts.emailVerifications.confirm(verificationId, { code })
  if (!verified?.tokens) throw new Error(`${body.email} was not signed in by the code`)
  const tokens = memoryTokens(tokensFrom(verified.tokens, platform.mock.world.now()))
  const { accessToken, refreshToken } = verified.tokens
  const { email, password } = body
  return {
    client: platform.client({ tokens }),
    tokens,
    account: verified.account,
    accessToken,
    refreshToken,
    email,
    password,
  }
}

/** Gives the name, the headline and the town, publishes the profile, and tells its handle. */
export async function publishProfile({ client }: Member, headline = 'Analyst of engines'): Promise<string> {
  const { data, etag } = await client.profile.get().withResponse()
  const location = { city: 'Marylebone', region: null, country: 'GB' } as const
  await client.profile.update({ headline, summary: 'I annotate memoirs.', location }, { ifMatch: etag! })
  const { publishes } = await client.profile.visibility.get()
  await client.profile.publish({ confirmedFields: publishes })
  return data.handle
}
