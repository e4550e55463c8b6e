import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** A file of pianeo's own that cannot be read, or holds something else than pianeo wrote. It is left as it is. */
export class UnreadableFileError extends CliError {
  override name = 'UnreadableFileError' as const

  /** @param reason why not, and what to do: a sentence without its full stop. */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`Cannot read ${path}: ${reason}.`, {
      code: 'unreadable-file',
      exit: exitCodes.usage,
      ...options,
    })
  }
}
