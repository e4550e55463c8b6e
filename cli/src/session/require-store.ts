import type { TokenStore } from '@pianeojobs/sdk'
import type { Context } from '../context.ts'
import { CredentialStoreUnavailableError } from '../errors/credential-store-unavailable-error.ts'
import { UsageError } from '../errors/usage-error.ts'

/**
 * Where a new session will be kept: to be asked for before a code or a password is spent on it.
 *
 * @throws CredentialStoreUnavailableError when there is no safe place.
 * @throws UsageError when a token of the environment hides it.
 */
export function requireStore({ session, url }: Context): TokenStore {
  if (!session.store) throw new CredentialStoreUnavailableError(url ?? 'the sandbox')
  if (typeof session.tokens === 'string') {
    throw new UsageError(
      'PIANEO_TOKEN is set and would be used instead of the new session. Unset it, then run this again.',
    )
  }
  return session.store
}
