import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A file was to be opened, and there is nothing here to open it with. */
export class NoDesktopError extends CliError {
  override name = 'NoDesktopError' as const

  /** @param reason why, as a clause. */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} cannot be opened from here: ${reason}. Unpack it where there is one, and open index.html.`, {
      code: 'no-desktop',
      exit: exitCodes.refused,
      ...options,
    })
  }
}
