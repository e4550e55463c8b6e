import { tokensFrom } from '@pianeojobs/sdk'
import type { Context } from '../context.ts'
import { prepareSession } from '../session/prepare-session.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { writeSettings } from '../settings/write-settings.ts'
import { type Identity, identityOf } from './identity.ts'

/**
 * Signs in and keeps the session; the address is remembered for the next time, the password never is (P7.2).
 *
 * @throws CredentialStoreUnavailableError, CredentialStoreLockedError or CredentialStoreFailedError before the password is
 * sent, when the session could not be kept.
 */
export async function signIn(
  context: Context,
  input: { email: string; password: string },
  options: NewSessionOptions,
): Promise<Identity> {
  const keep = await prepareSession(context, options)
  await keep(tokensFrom(await context.client.sessions.create(input), context.now()))
  await writeSettings(context.home.config, { userName: input.email })
  return identityOf(context, await context.client.accounts.get())
}
