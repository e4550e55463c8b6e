import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No import is unfinished. */
export class NothingToResumeError extends CliError {
  override name = 'NothingToResumeError' as const

  constructor() {
    super('No import is unfinished. See `pianeo contacts imports`; to import the file, leave out --resume.', {
      code: 'nothing-to-resume',
      exit: exitCodes.notFound,
    })
  }
}
