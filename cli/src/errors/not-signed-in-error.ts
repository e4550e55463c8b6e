import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Nobody is signed in here, or the session has ended. */
export class NotSignedInError extends CliError {
  override name = 'NotSignedInError' as const

  /** @param url the platform; undefined for the sandbox. */
  constructor(url: string | undefined, options?: ErrorOptions) {
    const place = url ?? 'the sandbox'
    super(`Not signed in on ${place}. Sign in with \`pianeo sign-in\`, or create an account with \`pianeo sign-up\`.`, {
      code: 'not-signed-in',
      exit: exitCodes.notSignedIn,
      ...options,
    })
  }
}
