import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What a command had to say found no room where stdout goes. What it did is done. */
export class OutputFailedError extends CliError {
  override name = 'OutputFailedError' as const

  /** @param cause the error of the system. */
  constructor(cause: Error) {
    super(
      `The output could not be written to stdout: ${cause.message}. What the command did stands. Make room there, then look again.`,
      { code: 'output-failed', exit: exitCodes.output, cause },
    )
  }
}
