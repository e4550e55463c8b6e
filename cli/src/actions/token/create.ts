import type { AccessTokenCreate, AccessTokenCreated } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Makes a personal access token; its text is in the answer, this once. */
export async function createToken({ client }: Context, wanted: AccessTokenCreate): Promise<AccessTokenCreated> {
  return client.accessTokens.create(wanted)
}
