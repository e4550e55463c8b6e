import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** No new password waits for a code here. */
export class NothingToResetError extends CliError {
  override name = 'NothingToResetError' as const

  constructor() {
    super('No new password waits for a code here. Ask for one with `pianeo account reset --email ADDRESS`.', {
      code: 'nothing-to-reset',
      exit: exitCodes.notFound,
    })
  }
}
