import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** There is no safe place to keep a session's tokens, so none is asked for. */
export class CredentialStoreUnavailableError extends CliError {
  override name = 'CredentialStoreUnavailableError' as const

  constructor(url: string) {
    super(
      `No credential store for ${url}: a session there could not be kept. Nothing was sent. ` +
        'Put an access token into the environment variable PIANEO_TOKEN instead, or leave out --api-url to use the sandbox.',
      { code: 'credential-store-unavailable', exit: exitCodes.usage },
    )
  }
}
