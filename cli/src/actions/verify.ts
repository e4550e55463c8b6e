import { tokensFrom } from '@pianeojobs/sdk'
import type { Context } from '../context.ts'
import { NothingToVerifyError } from '../session/nothing-to-verify-error.ts'
import { prepareSession } from '../session/prepare-session.ts'
import type { PendingVerification } from '../session/session.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { writeSettings } from '../settings/write-settings.ts'
import { type Identity, identityOf } from './identity.ts'

/**
 * Confirms the address that waits, with the code from the mail, and keeps the session that comes with it.
 *
 * @throws NothingToVerifyError when no address waits here.
 * @throws CredentialStoreUnavailableError, CredentialStoreLockedError or CredentialStoreFailedError before the code is spent,
 * when the session could not be kept.
 */
export async function verify(context: Context, code: string, options: NewSessionOptions): Promise<Identity> {
  const keep = await prepareSession(context, options)
  const { verificationId } = await pendingVerification(context)
  // The answer without a body is the one to `disown`.
  const { account, tokens } = (await context.client.accounts.emailVerifications.confirm(verificationId, { code }))!
  if (tokens) await keep(tokensFrom(tokens, context.now()))
  await context.session.writePending(undefined)
  await writeSettings(context.home.config, { userName: account.email })
  return identityOf(context, account)
}

/** A code that was sent again. */
export interface CodeSent {
  readonly verificationId: string
  readonly email: string
  /** RFC 3339. */
  readonly expiresAt: string
}

/**
 * Sends a new code to the address that waits.
 *
 * @throws NothingToVerifyError when no address waits here.
 */
export async function resendCode(context: Context): Promise<CodeSent> {
  const { verificationId, email } = await pendingVerification(context)
  const started = await context.client.accounts.emailVerifications.request({ verificationId })
  await context.session.writePending({ verificationId: started.verificationId, email })
  return { ...started, email }
}

async function pendingVerification({ session }: Context): Promise<PendingVerification> {
  const pending = await session.readPending()
  if (!pending) throw new NothingToVerifyError()
  return pending
}
