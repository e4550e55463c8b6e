import type { Context } from '../context.ts'
import { UsageError } from '../errors/usage-error.ts'
import type { KeepTokens, NewSessionOptions } from './token-place.ts'

/**
 * Makes sure that a new session could be kept: to be asked for before a code or a password is spent on it.
 *
 * @throws CredentialStoreUnavailableError, CredentialStoreLockedError or CredentialStoreFailedError when it could not.
 * @throws UsageError when a token of the environment would hide it.
 */
export async function prepareSession({ session }: Context, options: NewSessionOptions): Promise<KeepTokens> {
  if (typeof session.tokens === 'string') {
    throw new UsageError(
      'PIANEO_TOKEN is set and would be used instead of the new session. Unset it, then run this again.',
    )
  }
  return session.place.prepare(options)
}
