import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** A file of pianeo's own that holds something else than pianeo wrote. It is left as it is. */
export class UnreadableFileError extends CliError {
  override name = 'UnreadableFileError' as const

  constructor(path: string, options?: ErrorOptions) {
    super(`Cannot read ${path}: it is not the JSON that pianeo wrote. Mend it, or move it away and run again.`, {
      code: 'unreadable-file',
      exit: exitCodes.usage,
      ...options,
    })
  }
}
