import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A file was to be opened, and there is nothing here to open it with. */
export class NoDesktopError extends CliError {
  override name = 'NoDesktopError' as const

  /** @param reason why, as a clause. */
  constructor(reason: string, options?: ErrorOptions) {
    super(`It cannot be opened from here: ${reason}. Unpack it yourself, and open index.html.`, {
      code: 'no-desktop',
      exit: exitCodes.refused,
      ...options,
    })
  }
}
