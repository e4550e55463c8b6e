import type { RevokedCount } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Ends one session, or with `others` every one but this. */
export async function revokeSessions(
  { client }: Context,
  which: { readonly id: string } | 'others',
): Promise<RevokedCount> {
  if (which === 'others') return client.sessions.revokeOthers()
  await client.sessions.revoke(which.id)
  return { revoked: 1 }
}
