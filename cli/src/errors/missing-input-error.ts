import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Input that nobody is there to be asked for: all that is missing, and the command that has it all. */
export class MissingInputError extends CliError {
  override name = 'MissingInputError' as const

  /**
   * @param missing how each missing piece is given: `--email ADDRESS`, `FILE`.
   * @param command the command line that has every piece, to copy.
   */
  constructor(missing: readonly string[], command: string) {
    super(`Missing input: ${missing.join(', ')}. Run: ${command}`, { code: 'missing-input', exit: exitCodes.usage })
  }
}
