import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'
import { otherPlaces } from './other-places.ts'

/** This system has no keychain that can be reached, so a session could not be kept, and none is asked for. */
export class CredentialStoreUnavailableError extends CliError {
  override name = 'CredentialStoreUnavailableError' as const

  constructor() {
    super(
      `There is no keychain here to keep a session in: no secret service answers on a session bus. ${otherPlaces}`,
      {
        code: 'credential-store-unavailable',
        exit: exitCodes.usage,
      },
    )
  }
}
