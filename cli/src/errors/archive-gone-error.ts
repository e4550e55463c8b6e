import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A download was to go on, and the platform has its archive no longer, or not for who is signed in. It is left as it is. */
export class ArchiveGoneError extends CliError {
  override name = 'ArchiveGoneError' as const

  /** @param part the file that holds the beginning. */
  constructor(part: string) {
    super(
      `The download in ${part} cannot go on: the platform keeps an archive for seven days, and for the person who asked for it alone. Run the same command without --resume: a new archive is made.`,
      { code: 'archive-gone', exit: exitCodes.notFound },
    )
  }
}
