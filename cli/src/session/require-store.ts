import type { TokenStore } from '@pianeojobs/sdk'
import type { Context } from '../context.ts'
import { CredentialStoreUnavailableError } from '../errors/credential-store-unavailable-error.ts'

/**
 * Where a new session will be kept: to be asked for before a code or a password is spent on it.
 *
 * @throws CredentialStoreUnavailableError when there is no safe place.
 */
export function requireStore({ session, url }: Context): TokenStore {
  if (!session.store) throw new CredentialStoreUnavailableError(url ?? 'the sandbox')
  return session.store
}
