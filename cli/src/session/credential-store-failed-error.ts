import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'
import { otherPlaces } from './other-places.ts'

/** The keychain is there and does not work. */
export class CredentialStoreFailedError extends CliError {
  override name = 'CredentialStoreFailedError' as const

  /** @param cause what the keychain, or its library, said. */
  constructor(cause: Error) {
    super(`The keychain failed: ${cause.message.replace(/\.$/, '')}. ${otherPlaces}`, {
      code: 'credential-store-failed',
      exit: exitCodes.usage,
      cause,
    })
  }
}
