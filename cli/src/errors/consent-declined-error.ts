import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The person read the notice, and said no. */
export class ConsentDeclinedError extends CliError {
  override name = 'ConsentDeclinedError' as const

  constructor(purposeId: string) {
    super(`You did not agree to ${purposeId}: nothing was sent, and nothing is done for it.`, {
      code: 'consent-declined',
      exit: exitCodes.refused,
    })
  }
}
