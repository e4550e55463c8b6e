import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The person was asked whether the record of their use is to go, and said no. */
export class ClearDeclinedError extends CliError {
  override name = 'ClearDeclinedError' as const

  constructor() {
    super('Nothing was deleted. To delete it, say yes when asked, or add --yes.', {
      code: 'clear-declined',
      exit: exitCodes.refused,
    })
  }
}
