import type { AccountSignUp } from '@pianeojobs/sdk/contract'
import { policies } from '../../src/generated/policies.js'
import { type Caller, callerOf } from './caller.ts'
import type { TestMock } from './test-mock.ts'

/** Somebody who signed up, confirmed the address and is signed in. */
export interface Person extends Caller {
  readonly email: string
  readonly password: string
  readonly accountId: string
  readonly personId: string
  readonly accessToken: string
  readonly refreshToken: string
  readonly sessionId: string
}

/** A sign-up that everything is right about. */
export function signUpBody(overrides: Partial<AccountSignUp> = {}): AccountSignUp {
  const { version, sha256 } = policies.at(-1)!
  return {
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    country: 'FR',
    password: 'seven quiet engines hum',
    confirmAge18: true,
    policy: { version, sha256 },
    ...overrides,
  }
}

/** Signs somebody up as a person would: the form, the code from the outbox, the session. */
export async function person(mock: TestMock, overrides: Partial<AccountSignUp> = {}): Promise<Person> {
  const body = signUpBody(overrides)
  const started = await mock.post('/v1/accounts', { body })
  if (started.status !== 202) throw new Error(`Signing up answered ${started.status}: ${JSON.stringify(started.body)}`)
  const [mail] = mock.world.outbox({ to: body.email })
  const path = `/v1/email-verifications/${started.body.verificationId}/confirmation`
  const confirmed = await mock.post(path, { body: { code: mail?.code } })
  const { account, tokens } = confirmed.body
  return {
    ...callerOf(mock.fetch, { token: tokens.accessToken }),
    email: body.email,
    password: body.password,
    accountId: account.id,
    personId: account.personId,
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    sessionId: tokens.session.id,
  }
}
