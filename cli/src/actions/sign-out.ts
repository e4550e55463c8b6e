import { isProblem } from '@pianeojobs/sdk'
import type { Context } from '../context.ts'

/**
 * Ends the session on the platform, then forgets its tokens here. A session that has already ended there is forgotten too.
 *
 * @throws NotSignedInError when nobody is signed in.
 */
export async function signOut({ client, session }: Context): Promise<void> {
  try {
    await client.sessions.revoke('current')
  } catch (error) {
    if (!isProblem(error, 'token-revoked', 'token-expired', 'unauthenticated')) throw error
  }
  // A token of the environment is not the session that is kept here.
  if (typeof session.tokens !== 'string') await session.tokens.write(undefined)
}
