import type { Context } from '../../context.ts'

/** That a token does not work any more. */
export interface TokenRevoked {
  readonly revoked: string
}

/** Revokes a personal access token by its id. */
export async function revokeToken({ client }: Context, id: string): Promise<TokenRevoked> {
  await client.accessTokens.revoke(id)
  return { revoked: id }
}
