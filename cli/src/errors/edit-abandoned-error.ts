import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What was edited was not accepted, and the person left it at that. Nothing was sent; what they wrote is kept. */
export class EditAbandonedError extends CliError {
  override name = 'EditAbandonedError' as const

  constructor(path: string) {
    super(`Nothing was changed. What you wrote is kept in ${path}.`, {
      code: 'edit-abandoned',
      exit: exitCodes.refused,
    })
  }
}
