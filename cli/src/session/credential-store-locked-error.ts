import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'
import { otherPlaces } from './other-places.ts'

/** The keychain is there and lets nobody in: it is locked, or was never set up. */
export class CredentialStoreLockedError extends CliError {
  override name = 'CredentialStoreLockedError' as const

  /** @param cause what the keychain said. */
  constructor(cause: Error) {
    super(
      `The keychain is locked, or not set up yet (${cause.message}). Unlock it and run this again. ${otherPlaces}`,
      {
        code: 'credential-store-locked',
        exit: exitCodes.usage,
        retryable: true,
        cause,
      },
    )
  }
}
