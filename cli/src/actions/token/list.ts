import { type AccessToken, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The personal access tokens that still work, newest first. */
export async function listTokens({ client }: Context): Promise<AccessToken[]> {
  return client.accessTokens.list({ limit: pageLimit }).toArray()
}
