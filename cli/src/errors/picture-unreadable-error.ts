import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A picture cannot be shown here: it is no JPEG, PNG or WebP, is damaged, or this computer has no decoder. */
export class PictureUnreadableError extends CliError {
  override name = 'PictureUnreadableError' as const

  constructor(why: string, options?: ErrorOptions) {
    super(`No preview: ${why}.`, { code: 'picture-unreadable', exit: exitCodes.usage, ...options })
  }
}
