import type { AccessToken, AccessTokenCreate } from '@pianeojobs/sdk/contract'
import { type Caller, callerOf } from './caller.ts'
import type { Person } from './person.ts'
import type { TestMock } from './test-mock.ts'

/** A personal access token, and a caller that sends it. */
export interface TokenHolder extends Caller {
  readonly token: string
  readonly row: AccessToken
}

/** Has somebody make an access token. */
export async function accessToken(
  mock: TestMock,
  person: Person,
  wanted: Partial<AccessTokenCreate>,
): Promise<TokenHolder> {
  const { status, body } = await person.post('/v1/account/tokens', { body: { name: 'A script', ...wanted } })
  if (status !== 201) throw new Error(`Making a token answered ${status}: ${JSON.stringify(body)}`)
  return { ...callerOf(mock.fetch, { token: body.token }), token: body.token, row: body.accessToken }
}
