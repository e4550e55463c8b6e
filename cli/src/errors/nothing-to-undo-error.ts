import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** There is no import that could be undone. */
export class NothingToUndoError extends CliError {
  override name = 'NothingToUndoError' as const

  constructor() {
    super('There is no import to undo. See your contacts with `pianeo contacts list`.', {
      code: 'nothing-to-undo',
      exit: exitCodes.notFound,
    })
  }
}
