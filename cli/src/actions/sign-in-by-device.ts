import { setTimeout as sleep } from 'node:timers/promises'
import { tokensFrom } from '@pianeojobs/sdk'
import type { DeviceAuthorization, TokenResponse } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'
import { DeviceNotLetInError } from '../errors/device-not-let-in-error.ts'
import { prepareSession } from '../session/prepare-session.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { type Identity, identityOf } from './identity.ts'

/** The code to type where one is signed in. */
export type DeviceCodes = Pick<DeviceAuthorization, 'user_code' | 'verification_uri' | 'expires_in'>

export interface DeviceSignIn extends NewSessionOptions {
  /** What this device says that it is. */
  readonly client: string
  /** Told the code that has to be typed elsewhere. */
  readonly onCode: (codes: DeviceCodes) => void
}

/**
 * Signs in without a password: somebody who is signed in elsewhere lets this device in (RFC 8628).
 *
 * @throws DeviceNotLetInError when they did not, or nobody decided in time.
 * @throws CredentialStoreUnavailableError, CredentialStoreLockedError or CredentialStoreFailedError before anything is asked
 * for, when the session could not be kept.
 */
export async function signInByDevice(
  context: Context,
  { client, onCode, ...options }: DeviceSignIn,
): Promise<Identity> {
  const keep = await prepareSession(context, options)
  const started = await context.client.deviceAuthorizations.start({ client_id: client })
  onCode(started)
  await keep(tokensFrom(await tokensOf(context, started), context.now()))
  return identityOf(context, await context.client.accounts.get())
}

/** Asks for the tokens as often as the platform lets it, until somebody has decided. */
async function tokensOf({ client }: Context, { device_code, interval }: DeviceAuthorization): Promise<TokenResponse> {
  const request = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code } as const
  for (let wait = interval; ; ) {
    await sleep(wait * 1000)
    try {
      return await client.tokens.issue(request)
    } catch (error) {
      const code = (error as Error).name === 'OAuthError' ? (error as { code?: string }).code : undefined
      if (code === 'slow_down') wait += 5
      else if (code === 'access_denied' || code === 'expired_token')
        throw new DeviceNotLetInError(code, { cause: error })
      else if (code !== 'authorization_pending') throw error
    }
  }
}
